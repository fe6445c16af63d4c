package gongkai.output;

/**
 * What a file's content is told by.
 *
 * @param bytes its size
 * @param sha256 of its content, 64 lower-case hex digits
 */
public record FileDigest(long bytes, String sha256) {}
