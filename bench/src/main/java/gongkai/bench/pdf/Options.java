package gongkai.bench.pdf;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run is asked for.
 *
 * @param count how many reports
 * @param seed which reports
 * @param out the folder that keeps everything
 * @param score where score.py is; empty to score nothing
 * @param jobs how many files are read at once
 */
public record Options(int count, long seed, Path out, Optional<Path> score, int jobs) {}
