/** Tests. */
@NullMarked
package ma.maalem.platform.mail;

import org.jspecify.annotations.NullMarked;
