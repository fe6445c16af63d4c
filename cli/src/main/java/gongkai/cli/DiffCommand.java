package gongkai.cli;

import gongkai.output.diff.DatasetDiff;
import gongkai.output.diff.DiffSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What became other between two datasets, and why. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Tells what became other between two datasets, and why.",
      "A row a difference: reports and figures added, gone and changed, each with its reason.",
      "Reports are matched by their file's bytes, else by path, URL or content; figures by",
      "indicator and applicant within a report.",
      "Standard error has the numbers. Exits with 0, whether there are differences or not."
    })
final class DiffCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the older dataset.")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the newer dataset.")
  private Path changed = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.csv",
      description = "Where the rows go; replaced if it exists. Standard output without it.")
  private @Nullable Path output;

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (output != null) {
      Outside.require(output, old);
      Outside.require(output, changed);
    }
    DiffSummary summary =
        output == null ? write(session.out()) : ReplacedFile.writeText(output, this::write);
    if (summary.total() == 0) {
      session.say("no difference between %s and %s".formatted(old, changed));
    }
    summary
        .counts()
        .forEach(
            (kind, reasons) ->
                reasons.forEach(
                    (reason, count) ->
                        session.say("%s %s: %d".formatted(kind.code(), reason.code(), count))));
    return Exit.DONE.code();
  }

  private DiffSummary write(Appendable out) throws IOException {
    try (TemporaryFolder temporary = TemporaryFolder.make()) {
      return DatasetDiff.write(old, changed, out, temporary.folder("rows"));
    }
  }
}
