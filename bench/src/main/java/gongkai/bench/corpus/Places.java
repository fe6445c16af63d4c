package gongkai.bench.corpus;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param out keeps corpora, and what runs leave
 * @param launcher the program's
 * @param others has {@code tika-app.jar}, and a folder {@code tabula} with tabula and all it needs
 */
public record Places(Path out, Path launcher, Path others) {}
