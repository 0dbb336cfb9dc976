@NullMarked
package ma.maalem.verification.review;

import org.jspecify.annotations.NullMarked;
