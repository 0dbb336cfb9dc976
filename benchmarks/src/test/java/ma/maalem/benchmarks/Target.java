package ma.maalem.benchmarks;

import java.net.URI;
import java.util.Optional;
import ma.maalem.embedded.Database;

/** What load is put on: the application and, where they can be reached, the servers below it. */
record Target(URI application, Optional<URI> elasticsearch, Optional<Database> database) {}
