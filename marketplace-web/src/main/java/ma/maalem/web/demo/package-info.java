/**
 * The demo: a registry extract, sellers, listings and accounts made by rule, so that a fresh
 * installation shows the whole trade without a real person's name or number.
 */
@NullMarked
package ma.maalem.web.demo;

import org.jspecify.annotations.NullMarked;
