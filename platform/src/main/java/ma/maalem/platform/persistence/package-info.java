/** The data source, migrations and column converters. */
@NullMarked
package ma.maalem.platform.persistence;

import org.jspecify.annotations.NullMarked;
