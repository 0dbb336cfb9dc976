package ma.maalem.web.storefront;

import java.util.Optional;
import ma.maalem.catalog.craft.CraftGroup;

/** A group of crafts with a picture of a piece of it. */
public record GroupTile(CraftGroup group, Optional<String> picture) {}
