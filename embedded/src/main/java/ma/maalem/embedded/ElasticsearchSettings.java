package ma.maalem.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how an Elasticsearch server runs.
 *
 * @param directory its index and configuration
 * @param cache folder in which the distribution is unpacked once
 * @param log file to which it writes
 * @param port preferred HTTP port; 0 or one in use means any free one
 * @param heapMegabytes size of its heap
 * @param plugin folder of an unpacked plugin to install, or null for none
 */
public record ElasticsearchSettings(
    Path directory, Path cache, Path log, int port, int heapMegabytes, @Nullable Path plugin) {}
