package ma.maalem.web.testing;

import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Has the servers up and the configuration written before the application starts. */
public class StartServers implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Starter.class);
  }

  /** Told by Arquillian. */
  public static class Starter {

    public void before(@Observes BeforeStart event) {
      Servers.shared().writeConfiguration();
    }
  }
}
