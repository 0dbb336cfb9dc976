/** What tests of every module share: in-memory ports and a real database. */
@NullMarked
package ma.maalem.platform.testing;

import org.jspecify.annotations.NullMarked;
