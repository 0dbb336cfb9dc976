/** Background work: jobs by the clock and drains of waiting rows, on any instance. */
@NullMarked
package ma.maalem.platform.jobs;

import org.jspecify.annotations.NullMarked;
