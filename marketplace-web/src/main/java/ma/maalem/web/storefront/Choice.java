package ma.maalem.web.storefront;

/**
 * Something to choose on the search page.
 *
 * @param value of the parameter
 * @param address of the page with the choice changed
 */
public record Choice(String value, String label, long count, boolean on, String address) {}
