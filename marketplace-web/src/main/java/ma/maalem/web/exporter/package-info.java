/** What exporters of record see of the parcels entrusted to them. */
@NullMarked
package ma.maalem.web.exporter;

import org.jspecify.annotations.NullMarked;
