package gongkai.cli;

import gongkai.cli.text.Printable;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Knowledge;
import gongkai.output.verify.DatasetVerifier;
import gongkai.output.verify.Finding;
import gongkai.output.verify.Finding.Kind;
import gongkai.output.verify.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks whether a dataset is what it says it is. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Looks whether a dataset is what it says it is.",
      "Files and checksums, the fields of every row, their order, keys and references, counts, and",
      "every identity evaluated again.",
      "What is wrong is printed, a line each; rows are counted from 1, the header being row 1.",
      "Exits with 1 if anything is."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "DIR", description = "The folder of a dataset.")
  private Path dataset = Path.of("");

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many lines of a kind are printed at most; 100 without it.")
  private int most = 100;

  @Option(
      names = "--forms",
      paramLabel = "FILE.yaml",
      description = "The forms of your own that the dataset was made with, for their identities.")
  private @Nullable Path forms;

  @Spec private CommandSpec spec = CommandSpec.create();

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most is at least 1, not " + most);
    }
    Additions own =
        new Additions(
            Optional.empty(), Optional.empty(), Optional.ofNullable(forms), Optional.empty());
    Verification verification =
        DatasetVerifier.verify(dataset, Knowledge.of(own).identities(), most);
    for (Finding finding : verification.findings()) {
      session.out().print(Printable.of(finding.text()) + "\n");
    }
    for (Kind kind : Kind.values()) {
      long more = verification.counts().getOrDefault(kind, 0L) - most;
      if (more > 0) {
        session.out().print("%s: %d more\n".formatted(kind.title(), more));
      }
    }
    session.say(summary(verification));
    return (verification.holds() ? Exit.DONE : Exit.INTERNAL).code();
  }

  private String summary(Verification verification) {
    String looked =
        "%s: %d tables, %d rows; %d figures of %d reports, their counts and identities"
            .formatted(
                dataset,
                verification.tables(),
                verification.rows(),
                verification.figures(),
                verification.reports());
    return verification.holds()
        ? looked + ": all as it should be"
        : looked
            + ": not as it should be: "
            + Arrays.stream(Kind.values())
                .filter(verification.counts()::containsKey)
                .map(kind -> kind.title() + " " + verification.counts().getOrDefault(kind, 0L))
                .collect(Collectors.joining(", "));
  }
}
