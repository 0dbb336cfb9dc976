package ma.maalem.web.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out the embedded servers, the modules' test support and the planted violations. */
class ProductOnly implements ImportOption {

  @Override
  public boolean includes(Location location) {
    return !location.contains("/embedded/")
        && !location.contains("maalem-embedded")
        && !location.contains("test-classes")
        && !location.contains("-tests.jar");
  }
}
