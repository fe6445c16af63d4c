package gongkai.cli;

import gongkai.normalizer.Additions;
import java.nio.file.Path;

/**
 * What files are read with.
 *
 * @param additions what the user adds to the program's knowledge
 * @param run how much is read at once, and what it may use
 * @param temporary a folder that goes with the run
 */
record ReadingJob(Additions additions, RunOptions run, Path temporary) {}
