package ma.maalem.web.testing;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, deployed once for the whole suite and tested from outside. */
@ArquillianSuiteDeployment
public class MarketplaceDeployment {

  @Deployment(testable = false)
  public static WebArchive marketplace() {
    return ShrinkWrap.createFromZipFile(
        WebArchive.class, new File(System.getProperty("maalem.it.war", "")));
  }
}
