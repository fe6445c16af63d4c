package gongkai.cli;

import gongkai.cli.question.ComparisonChart;
import gongkai.cli.question.ComparisonText;
import gongkai.output.Dataset;
import gongkai.output.question.AgencyList;
import gongkai.output.question.Comparison;
import gongkai.output.question.DatasetAgency;
import gongkai.output.question.DatasetIndicator;
import gongkai.output.question.HeadlineIndicators;
import gongkai.output.question.IndicatorList;
import gongkai.output.question.UnanswerableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Agencies beside each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Sets agencies beside each other, year by year, as tables and charts.",
      "A table for each indicator under each scope, so that nothing stands beside what counts",
      "otherwise. Flagged figures have a star; figures whose scope is unknown and reports that",
      "another supersedes are left out and listed."
    })
final class CompareCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "DATASET", description = "A folder that extract wrote.")
  private Path dataset = Path.of("");

  @Option(
      names = "--agency",
      required = true,
      paramLabel = "A",
      description = "An agency_id, a name, or a part of one that fits no other; once for each.")
  private List<String> agencies = new ArrayList<>();

  @Option(
      names = "--indicator",
      paramLabel = "I",
      description = "A code or var_name, once for each; without it the headline indicators.")
  private List<String> indicators = new ArrayList<>();

  @Option(names = "--from", paramLabel = "YEAR", description = "The first year.")
  private @Nullable Integer from;

  @Option(names = "--to", paramLabel = "YEAR", description = "The last year.")
  private @Nullable Integer to;

  @Option(
      names = "--chart",
      paramLabel = "OUT.svg|OUT.png",
      description = {
        "Also draws the tables, a chart each, below each other; once for each file. A file of that",
        "name is replaced. Flagged figures are hollow, missing ones are gaps."
      })
  private List<Path> charts = new ArrayList<>();

  @Option(names = "--csv", description = "As CSV: a row for each year of each agency.")
  private boolean csv;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandException, UnanswerableException, IOException {
    if (from != null && to != null && from > to) {
      throw usage("--from is at most --to, not %d with %d".formatted(from, to));
    }
    List<ChartFile> files = new ArrayList<>();
    for (Path chart : charts) {
      Outside.require(chart, dataset);
      files.add(
          ChartFile.of(chart)
              .orElseThrow(() -> usage("--chart ends in .svg or .png, not " + chart)));
    }
    Dataset opened = DatasetFolder.open(dataset, session);
    Comparison comparison = Comparison.of(opened, request(opened));
    if (csv) {
      session.out().print(ComparisonText.table(comparison).csv());
      ComparisonText.closing(comparison).forEach(session::say);
    } else {
      session.print(ComparisonText.lines(comparison));
    }
    if (!files.isEmpty()) {
      ChartFile.write(files, ComparisonChart.of(comparison, opened), session);
    }
    return Exit.DONE.code();
  }

  private Comparison.Request request(Dataset opened) throws UnanswerableException, IOException {
    AgencyList known = AgencyList.of(opened);
    Set<DatasetAgency> chosen = new LinkedHashSet<>();
    for (String agency : agencies) {
      chosen.add(known.one(agency));
    }
    if (chosen.size() < 2) {
      throw usage("--agency names one agency; expected two or more");
    }
    return new Comparison.Request(
        List.copyOf(chosen),
        indicators(IndicatorList.of(opened)),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  private List<DatasetIndicator> indicators(IndicatorList known) throws UnanswerableException {
    if (indicators.isEmpty()) {
      return HeadlineIndicators.of(known);
    }
    Set<DatasetIndicator> chosen = new LinkedHashSet<>();
    for (String indicator : indicators) {
      chosen.add(known.one(indicator));
    }
    return List.copyOf(chosen);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
