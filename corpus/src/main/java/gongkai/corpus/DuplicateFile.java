package gongkai.corpus;

/**
 * A file whose bytes were met before under a bytewise smaller path; it is not read again.
 *
 * @param path see {@link CorpusEntry#path()}
 * @param original the path of the file with the same bytes that is read
 * @param mediaType as of the original
 * @param size in bytes
 * @param sha256 of the content, 64 lower-case hex digits
 */
public record DuplicateFile(
    String path, String original, MediaType mediaType, long size, String sha256)
    implements CorpusEntry {}
