package ma.maalem.catalog.search;

import java.util.Map;

/** A document of the index and its name there. */
record IndexDocument(String key, Map<String, Object> fields) {}
