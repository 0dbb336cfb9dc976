package ma.maalem.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A demonstration is ready once its shop is full. */
@Readiness
@ApplicationScoped
public class DemoReady implements HealthCheck {

  private final LoadDemo demo;

  @Inject
  DemoReady(LoadDemo demo) {
    this.demo = demo;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("demo").status(demo.isComplete()).build();
  }
}
