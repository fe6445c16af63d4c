package gongkai.corpus;

/**
 * A file or folder that is not opened (a device, a pipe, a link that leads out or around) or cannot
 * be (no permission).
 *
 * @param path see {@link CorpusEntry#path()}
 * @param reason what was found, for a person
 */
public record RefusedFile(String path, String reason) implements CorpusEntry {}
