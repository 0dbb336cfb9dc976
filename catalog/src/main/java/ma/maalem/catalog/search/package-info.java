/** Finding pieces: a copy of the catalogue in Elasticsearch, and PostgreSQL when that rests. */
@NullMarked
package ma.maalem.catalog.search;

import org.jspecify.annotations.NullMarked;
