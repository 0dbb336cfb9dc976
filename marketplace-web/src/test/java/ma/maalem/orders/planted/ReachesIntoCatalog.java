package ma.maalem.orders.planted;

import ma.maalem.catalog.planted.PublicEntity;

/** Below the root package, a module is private. */
public record ReachesIntoCatalog(PublicEntity inside) {}
