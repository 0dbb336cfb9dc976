/** Pictures of craft work drawn by code: the demo catalogue's photographs. */
@NullMarked
package ma.maalem.web.demo.drawing;

import org.jspecify.annotations.NullMarked;
