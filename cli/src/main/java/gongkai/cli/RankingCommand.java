package gongkai.cli;

import gongkai.cli.question.RankingText;
import gongkai.normalizer.Agency;
import gongkai.normalizer.Scope;
import gongkai.output.Dataset;
import gongkai.output.question.IndicatorList;
import gongkai.output.question.Ranking;
import gongkai.output.question.UnanswerableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Agencies in the order of their figures. */
@Command(
    name = "ranking",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Ranks agencies by a figure of one year, or by a ratio, the largest first.",
      "One ranking a scope, since scopes must not be compared. Equal figures have equal ranks.",
      "Flagged figures stand below without a rank; how many reports are left out, and why, is said",
      "at the end."
    })
final class RankingCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DATASET", description = "A folder that extract wrote.")
  private Path dataset = Path.of("");

  @Option(
      names = "--indicator",
      required = true,
      paramLabel = "I",
      description = "A code or var_name of codebook.csv.")
  private String indicator = "";

  @Option(names = "--year", required = true, paramLabel = "YEAR", description = "Of which year.")
  private int year;

  @Option(
      names = "--per",
      paramLabel = "I",
      description = "Ranks by the ratio to this indicator, such as requests.received.")
  private @Nullable String per;

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      description =
          "Only figures under this scope, once for each: organ, government, region, system.")
  private List<String> scopes = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = {
        "Only agencies of this level, once for each: central, province, prefecture, county,",
        "township."
      })
  private List<String> levels = new ArrayList<>();

  @Option(names = "--top", paramLabel = "N", description = "Shows ranks up to N only.")
  private @Nullable Integer top;

  @Option(names = "--csv", description = "As CSV; flagged figures have no rank.")
  private boolean csv;

  RankingCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws UnanswerableException, IOException {
    if (top != null && top < 1) {
      throw usage("--top is at least 1, not " + top);
    }
    Dataset opened = DatasetFolder.open(dataset, session);
    Ranking.Request request = request(IndicatorList.of(opened));
    RankingText text =
        new RankingText(
            request, Ranking.of(opened, request), top == null ? Integer.MAX_VALUE : top);
    if (csv) {
      session.out().print(text.table().csv());
      text.closing().forEach(session::say);
    } else {
      session.print(text.lines());
    }
    return Exit.DONE.code();
  }

  private Ranking.Request request(IndicatorList known) throws UnanswerableException {
    requireKnown("--scope", scopes, scopes());
    requireKnown(
        "--level",
        levels,
        Arrays.stream(Agency.AdminLevel.values()).map(Agency.AdminLevel::code).toList());
    return new Ranking.Request(
        known.one(indicator),
        per == null ? Optional.empty() : Optional.of(known.one(per)),
        year,
        new HashSet<>(scopes),
        new HashSet<>(levels));
  }

  /** Nothing can be ranked where the scope is not known. */
  private static List<String> scopes() {
    return Arrays.stream(Scope.values())
        .filter(scope -> scope != Scope.UNKNOWN)
        .map(Scope::code)
        .toList();
  }

  private void requireKnown(String option, List<String> given, List<String> known) {
    for (String code : given) {
      if (!known.contains(code)) {
        throw usage("%s is one of %s, not '%s'".formatted(option, String.join(", ", known), code));
      }
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
