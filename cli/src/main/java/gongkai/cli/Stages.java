package gongkai.cli;

import gongkai.corpus.Corpus;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.Extractor;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.ReportNormalizer;
import gongkai.output.FileOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The four stages, each made when a command first needs it, so that a command loads no more of the
 * program than it uses.
 *
 * @param corpus finds the files
 * @param extractor reads a file
 * @param normalizer understands it
 * @param dataset writes what was understood
 */
record Stages(
    CorpusOpener corpus,
    Supplier<DocumentReader> extractor,
    Supplier<Normalizer> normalizer,
    DatasetOpener dataset) {

  /** Makes a corpus of what the user named. */
  @FunctionalInterface
  interface CorpusOpener {
    /**
     * A corpus of what the user named.
     *
     * @param given files and folders
     * @param skipped folders that are no input wherever they lie
     */
    Corpus open(List<Path> given, Set<Path> skipped);
  }

  /** Makes a dataset in a folder. */
  interface DatasetOpener {
    /**
     * Looks before any work whether a dataset can be written there.
     *
     * @throws CommandException if not, and why
     */
    void check(Path folder) throws CommandException, IOException;

    /** Begins a dataset, which appears in the folder only when it is finished. */
    OpenDataset open(Path folder) throws IOException;
  }

  /** A dataset that is being written. Closed without being finished it leaves nothing. */
  interface OpenDataset extends AutoCloseable {
    void add(FileOutcome outcome) throws IOException;

    void finish() throws IOException;

    @Override
    void close() throws IOException;
  }

  /** The stages of the program. */
  static Stages ofProgram() {
    return new Stages(
        (given, skipped) -> {
          throw new UnsupportedOperationException("no corpus yet");
        },
        Extractor::new,
        ReportNormalizer::new,
        new NoDataset());
  }

  private static final class NoDataset implements DatasetOpener {
    @Override
    public void check(Path folder) {}

    @Override
    public OpenDataset open(Path folder) {
      throw new UnsupportedOperationException("no dataset yet");
    }
  }
}
