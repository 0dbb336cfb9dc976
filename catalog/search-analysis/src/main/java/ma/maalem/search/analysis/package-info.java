/** Elasticsearch analyzers for Morocco's crafts in every script and spelling. */
@NullMarked
package ma.maalem.search.analysis;

import org.jspecify.annotations.NullMarked;
