package ma.maalem.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the one clock; nobody else asks the system for the time. */
@ApplicationScoped
class ClockProducer {

  @Produces
  @Singleton
  InstantSource clock(@ConfigProperty(name = "maalem.clock.file") Optional<String> file) {
    return file.<InstantSource>map(f -> new ShiftedClock(Path.of(f)))
        .orElseGet(InstantSource::system);
  }
}
