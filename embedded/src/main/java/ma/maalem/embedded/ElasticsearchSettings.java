package ma.maalem.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where and how an Elasticsearch server runs.
 *
 * @param directory its index, configuration and logs
 * @param cache folder in which the distribution is unpacked once
 * @param port preferred HTTP port; 0 or one in use means any free one
 * @param heapMegabytes size of its heap
 * @param plugin folder of an unpacked plugin to install, or null for none
 * @param quickStart compiles less thoroughly: starts in half the time, searches more slowly
 */
public record ElasticsearchSettings(
    Path directory,
    Path cache,
    int port,
    int heapMegabytes,
    @Nullable Path plugin,
    boolean quickStart) {}
