/** The mail catcher, reached by real SMTP. */
@NullMarked
package ma.maalem.embedded.mail;

import org.jspecify.annotations.NullMarked;
