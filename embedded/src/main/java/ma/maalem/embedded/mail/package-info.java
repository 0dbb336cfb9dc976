/** A mail server that delivers nothing: it keeps what it gets and shows it. */
@NullMarked
package ma.maalem.embedded.mail;

import org.jspecify.annotations.NullMarked;
