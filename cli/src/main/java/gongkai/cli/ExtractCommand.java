package gongkai.cli;

import gongkai.cli.pipeline.Cancellation;
import gongkai.cli.pipeline.CancelledException;
import gongkai.cli.pipeline.EntryReader;
import gongkai.cli.pipeline.OrderedPipeline;
import gongkai.corpus.Corpus;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.Manifest;
import gongkai.corpus.Unfolding;
import gongkai.corpus.container.Limits;
import gongkai.corpus.container.Unpacker;
import gongkai.normalizer.Knowledge;
import gongkai.output.DatasetSummary;
import gongkai.output.DatasetWriter;
import gongkai.output.FileOutcome;
import gongkai.output.TargetFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every file below some paths becomes a dataset. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Reads every file below some paths into one dataset.",
      "Hidden files too. The dataset appears whole or not at all. A file that cannot be read is",
      "a row of files.csv with its reason, and the run goes on."
    })
final class ExtractCommand implements Callable<Integer> {
  private static final int UNUSED_SHOWN = 10;

  private final Session session;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Where the dataset goes: a new or empty folder, or a dataset to replace.")
  private Path output = Path.of("");

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many files are read at once; as many as there are cores by default.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = {
        "What is known of the files (.csv, .jsonl): path as in files.csv, url, agency, year,",
        "fetched_at. It wins over what a web archive says."
      })
  private @Nullable Path manifest;

  @Mixin private AdditionOptions additions = new AdditionOptions();

  ExtractCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs is at least 1, not " + jobs + "; leave it out for all cores");
    }
    return run().code();
  }

  private Exit run() throws IOException {
    Cancellation cancellation = new Cancellation();
    try (Interruption watching = Interruption.watch(cancellation)) {
      try {
        DatasetSummary summary = extract(cancellation);
        ClosingSummary.lines(summary, output, watching.elapsed()).forEach(session::say);
        CorrectionNews.lines(summary.corrections()).forEach(session::say);
        return Exit.DONE;
      } catch (CancelledException e) {
        session.complain("interrupted; nothing was written to %s; run it again".formatted(output));
        return Exit.INTERRUPTED;
      }
    }
  }

  /** What the user names is looked at before any file of the corpus is read. */
  private DatasetSummary extract(Cancellation cancellation) throws IOException, CancelledException {
    Knowledge knowledge = Knowledge.of(additions.additions());
    Set<Path> skipped = new HashSet<>(stages.dataset().ownPaths(output));
    skipped.addAll(additions.additions().files());
    if (manifest != null) {
      skipped.add(manifest);
    }
    try (Manifest described = manifest == null ? Manifest.EMPTY : Manifest.read(manifest);
        Stream<CorpusEntry> entries = corpus(skipped, described).entries();
        DatasetWriter dataset = stages.dataset().open(output, knowledge);
        ProgressDisplay progress = ProgressDisplay.show(session, paths)) {
      EntryReader reader =
          new EntryReader(stages.extractor().open(knowledge), stages.normalizer().open(knowledge));
      new OrderedPipeline<CorpusEntry, FileOutcome>(jobs, reader, cancellation)
          .run(
              entries.iterator(),
              outcome -> {
                add(dataset, outcome);
                outcome.entry().release();
                progress.step();
              });
      cancellation.check();
      tellUnused(described);
      return dataset.finish();
    }
  }

  private void tellUnused(Manifest described) {
    try (Stream<String> unused = described.unused()) {
      Iterator<String> paths = unused.iterator();
      for (int i = 0; i < UNUSED_SHOWN && paths.hasNext(); i++) {
        session.complain("%s: no file %s was met".formatted(manifest, paths.next()));
      }
      long more = 0;
      for (; paths.hasNext(); paths.next()) {
        more++;
      }
      if (more > 0) {
        session.complain("%s: %d more rows without a file".formatted(manifest, more));
      }
    }
  }

  private Corpus corpus(Set<Path> skipped, Manifest described) throws IOException {
    Unfolding unfolding =
        new Unfolding(
            new Unpacker(Limits.OF_CRAWLS),
            TargetFolder.temporary(output),
            Limits.DEPTH,
            Limits.OF_CRAWLS.members(),
            Limits.OF_CRAWLS.bytes());
    return stages.corpus().open(paths, skipped, described, Optional.of(unfolding));
  }

  /** What the dataset does not take costs its file, not the run. */
  private static void add(DatasetWriter dataset, FileOutcome outcome) {
    try {
      dataset.add(outcome);
    } catch (IllegalArgumentException e) {
      dataset.add(EntryReader.failed(outcome.entry(), e));
    }
  }
}
