package ma.maalem.platform.media;

/**
 * A picture that we keep.
 *
 * @param id hexadecimal SHA-256 of its content, 64 characters
 * @param width pixels of the largest rendition
 */
public record Picture(String id, String contentType, int width, int height) {}
