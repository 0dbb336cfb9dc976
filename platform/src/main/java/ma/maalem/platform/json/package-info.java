/** How values are written as JSON: one mapper for events, jsonb columns and the API. */
@NullMarked
package ma.maalem.platform.json;

import org.jspecify.annotations.NullMarked;
