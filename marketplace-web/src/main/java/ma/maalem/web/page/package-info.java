/** How a page is put together: views, the frame around them, forms and assets. */
@NullMarked
package ma.maalem.web.page;

import org.jspecify.annotations.NullMarked;
