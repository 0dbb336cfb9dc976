/** Refusals as answers: problem details for programs, pages for people. */
@NullMarked
package ma.maalem.web.problem;

import org.jspecify.annotations.NullMarked;
