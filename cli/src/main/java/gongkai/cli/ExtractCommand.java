package gongkai.cli;

import gongkai.cli.pipeline.Cancellation;
import gongkai.cli.pipeline.CancelledException;
import gongkai.cli.pipeline.EntryReader;
import gongkai.cli.pipeline.OrderedPipeline;
import gongkai.corpus.CorpusEntry;
import gongkai.output.FileOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
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
      "Reads every file below the paths, hidden ones too, into one dataset.",
      "The dataset appears whole or not at all. A file that cannot be read is a row of",
      "files.csv with its reason, and the run goes on."
    })
final class ExtractCommand implements Callable<Integer> {
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

  ExtractCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (jobs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--jobs is at least 1, not " + jobs + "; leave it out for all cores");
    }
    for (Path path : paths) {
      requireInput(path);
    }
    stages.dataset().check(output);
    return run().code();
  }

  private void requireInput(Path path) throws CommandException, IOException {
    if (!Files.exists(path)) {
      throw new CommandException(
          Exit.INPUT_OUTPUT, path + ": no such file or folder; check the path");
    }
    if (Files.exists(output) && path.toRealPath().startsWith(output.toRealPath())) {
      throw new CommandException(
          Exit.USAGE,
          "%s: lies in the folder for the dataset, %s; choose another with -o"
              .formatted(path, output));
    }
  }

  private Exit run() throws IOException {
    Cancellation cancellation = new Cancellation();
    try (Interruption watching = Interruption.watch(cancellation)) {
      try {
        Tally tally = new Tally();
        extract(cancellation, tally);
        tally.lines(output, watching.elapsed()).forEach(session::say);
        return Exit.DONE;
      } catch (CancelledException e) {
        session.complain("interrupted; nothing was written to %s; run it again".formatted(output));
        return Exit.INTERRUPTED;
      }
    }
  }

  private void extract(Cancellation cancellation, Tally tally)
      throws IOException, CancelledException {
    try (Stages.OpenDataset dataset = stages.dataset().open(output);
        Stream<CorpusEntry> entries = stages.corpus().open(paths, Set.of(output)).entries();
        ProgressDisplay progress = ProgressDisplay.show(session, paths)) {
      EntryReader reader = new EntryReader(stages.extractor().get(), stages.normalizer().get());
      new OrderedPipeline<CorpusEntry, FileOutcome>(jobs, reader, cancellation)
          .run(
              entries.iterator(),
              outcome -> {
                dataset.add(outcome);
                tally.add(outcome);
                progress.step();
              });
      dataset.finish();
    }
  }
}
