/** Mail as rows first and messages later. */
@NullMarked
package ma.maalem.platform.mail;

import org.jspecify.annotations.NullMarked;
