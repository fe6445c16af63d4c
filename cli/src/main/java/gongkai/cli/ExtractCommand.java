package gongkai.cli;

import gongkai.cli.pipeline.Cancellation;
import gongkai.cli.pipeline.CancelledException;
import gongkai.output.DatasetSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      "a row of files.csv with its reason, and the run goes on. A run that was interrupted goes on",
      "where it stopped when the same command is given again; so does one over more files."
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

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private FormatOptions formats = new FormatOptions();

  @Mixin private AdditionOptions additions = new AdditionOptions();

  ExtractCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException, CommandException {
    Optional<String> problem = options.problem().or(formats::problem);
    if (problem.isPresent()) {
      throw new ParameterException(spec.commandLine(), problem.get());
    }
    return run().code();
  }

  private Exit run() throws IOException, CommandException {
    Extraction extraction =
        new Extraction(
            session,
            stages,
            new Extraction.Request(
                paths, output, additions.additions(), formats.companions(), options));
    Cancellation cancellation = new Cancellation();
    try (Interruption watching = Interruption.watch(cancellation)) {
      try {
        DatasetSummary summary = extraction.run(cancellation);
        ClosingSummary.lines(summary, output, watching.elapsed()).forEach(session::say);
        CorrectionNews.lines(summary.corrections()).forEach(session::say);
        return Exit.DONE;
      } catch (CancelledException e) {
        session.complain(
            "interrupted after %d files; nothing was written to %s yet; run it again to go on"
                .formatted(extraction.done(), output));
        return Exit.INTERRUPTED;
      }
    }
  }
}
