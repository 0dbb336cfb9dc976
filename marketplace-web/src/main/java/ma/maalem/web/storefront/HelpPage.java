package ma.maalem.web.storefront;

/** A page of explanations, whose texts are {@code <key>.title}, {@code .lead}, {@code .h1} … */
public record HelpPage(String key, int parts) {}
