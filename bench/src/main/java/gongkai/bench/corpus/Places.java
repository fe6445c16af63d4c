package gongkai.bench.corpus;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param out keeps corpora, and what runs leave
 * @param launcher the program's
 * @param tika the jar of tika-app
 */
public record Places(Path out, Path launcher, Path tika) {}
