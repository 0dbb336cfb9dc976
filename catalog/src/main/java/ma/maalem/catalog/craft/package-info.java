/**
 * The crafts of Morocco: their names in every script, where they come from, how customs sees them.
 */
@NullMarked
package ma.maalem.catalog.craft;

import org.jspecify.annotations.NullMarked;
