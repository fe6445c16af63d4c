package gongkai.bench.pdf;

import java.nio.file.Path;

/**
 * What a run is asked for.
 *
 * @param count how many reports
 * @param seed which reports
 * @param out the folder that keeps everything
 * @param score where score.py is; nothing is scored where no file is
 * @param jobs how many files are read at once
 */
public record Options(int count, long seed, Path out, Path score, int jobs) {}
