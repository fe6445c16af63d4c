package gongkai.cli;

import gongkai.cli.reading.FileReader;
import gongkai.corpus.Corpus;
import gongkai.corpus.FolderCorpus;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.Extractor;
import gongkai.normalizer.Comparisons;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.Normalizer;
import gongkai.normalizer.ReportNormalizer;
import gongkai.normalizer.form.FormLabels;
import gongkai.output.CitationFile;
import gongkai.output.Companion;
import gongkai.output.CsvDatasetWriter;
import gongkai.output.DatasetWriter;
import gongkai.output.StagedFolder;
import gongkai.output.TargetFolder;
import gongkai.output.summary.DatasetPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stages, each made when a command first needs it, so that a command loads no more of the
 * program than it uses.
 *
 * @param corpus finds the files
 * @param extractor reads a file
 * @param normalizer understands it
 * @param reader does both for many files, wherever that happens
 * @param dataset writes what was understood
 */
record Stages(
    CorpusOpener corpus,
    ExtractorOpener extractor,
    NormalizerOpener normalizer,
    ReaderOpener reader,
    DatasetOpener dataset) {

  /** Makes a corpus of what the user named. */
  @FunctionalInterface
  interface CorpusOpener {
    /** A corpus of what the user named. */
    Corpus open(CorpusRequest request);
  }

  /** Makes a reader of files that knows the labels of forms. */
  @FunctionalInterface
  interface ExtractorOpener {
    DocumentReader open(Knowledge knowledge);
  }

  /** Makes a normalizer of what the program and its user know. */
  @FunctionalInterface
  interface NormalizerOpener {
    /** Makes a normalizer. */
    Normalizer open(Knowledge knowledge);
  }

  /** Makes a reader of many files. */
  @FunctionalInterface
  interface ReaderOpener {
    /**
     * Makes a reader.
     *
     * @throws IOException if none can be made, and why
     */
    FileReader open(ReadingJob job) throws IOException;
  }

  /** Makes a dataset in a folder. */
  interface DatasetOpener {
    /** The files and folders that writing a dataset there uses; none of them is input. */
    Set<Path> ownPaths(Path folder) throws IOException;

    /**
     * Begins a dataset.
     *
     * @param folder takes the dataset's place when that is finished
     * @param knowledge what its figures are read with
     * @param companions what stands in it beside its tables and what every dataset has
     * @throws IOException if none can be written there, and why
     */
    DatasetWriter open(StagedFolder folder, Knowledge knowledge, List<Companion> companions)
        throws IOException;
  }

  /**
   * The stages of the program.
   *
   * @param environment may hold SOURCE_DATE_EPOCH, the date that a dataset shall carry, and
   *     GONGKAI_CHILD_OPTS, options of the virtual machines that read files, parted by white space
   */
  static Stages ofProgram(Map<String, String> environment) {
    Optional<String> epoch =
        Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
            .filter(seconds -> seconds.matches("[0-9]{1,11}"));
    return new Stages(
        Stages::corpus,
        knowledge -> new Extractor(FormLabels.of(knowledge.forms())),
        ReportNormalizer::new,
        new ChildReaders(Main.class, childOptions(environment)),
        new CsvDatasets(epoch.map(Long::parseLong).map(Instant::ofEpochSecond)));
  }

  private static List<String> childOptions(Map<String, String> environment) {
    return Stream.of(environment.getOrDefault("GONGKAI_CHILD_OPTS", "").split("\\s+", -1))
        .filter(option -> !option.isEmpty())
        .toList();
  }

  private static Corpus corpus(CorpusRequest request) {
    FolderCorpus corpus =
        FolderCorpus.of(request.given(), request.skipped())
            .described(request.manifest())
            .only(request.selection());
    return request.unfolding().map(corpus::unfolding).orElse(corpus);
  }

  private record CsvDatasets(Optional<Instant> created) implements DatasetOpener {
    @Override
    public Set<Path> ownPaths(Path folder) throws IOException {
      return Set.copyOf(TargetFolder.ownPaths(folder));
    }

    @Override
    public DatasetWriter open(StagedFolder folder, Knowledge knowledge, List<Companion> companions)
        throws IOException {
      return CsvDatasetWriter.open(
          folder,
          knowledge,
          created,
          Stream.concat(always(knowledge).stream(), companions.stream()).toList());
    }

    /** What stands beside the tables of every dataset, in the order in which it is written. */
    private List<Companion> always(Knowledge knowledge) {
      return List.of(
          new CitationFile(created), new DatasetPage(knowledge.identities(), Comparisons.load()));
    }
  }
}
