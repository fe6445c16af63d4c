package gongkai.cli;

import gongkai.normalizer.Additions;
import gongkai.normalizer.Knowledge;
import java.nio.file.Path;

/**
 * What files are read with.
 *
 * @param knowledge what this process knows
 * @param additions the files that another process needs to know the same
 * @param run how much is read at once, and what it may use
 * @param temporary a folder that goes with the run
 */
record ReadingJob(Knowledge knowledge, Additions additions, RunOptions run, Path temporary) {}
