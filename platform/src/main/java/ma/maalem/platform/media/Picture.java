package ma.maalem.platform.media;

/**
 * A picture that we keep.
 *
 * @param id hexadecimal SHA-256 of its purpose and content, 64 characters
 * @param width pixels of the largest rendition
 * @param restricted whether only a use case may show it
 */
public record Picture(String id, String contentType, int width, int height, boolean restricted) {}
