/** Holds the installation with containers against the build and the code: no engine runs here. */
@NullMarked
package ma.maalem.web.deployment;

import org.jspecify.annotations.NullMarked;
