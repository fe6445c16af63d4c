package gongkai.cli;

import gongkai.output.Dataset;
import gongkai.output.DatasetPanel;
import gongkai.output.HarmonisedPanel;
import gongkai.output.HarmonisedRows;
import gongkai.output.PanelSelection;
import gongkai.output.YearSpan;
import gongkai.output.question.AgencyList;
import gongkai.output.question.UnanswerableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A dataset as a panel: a row an agency, year and scope. */
@Command(
    name = "panel",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Prints a row an agency, year and scope, with a column an indicator.",
      "Those of the dataset's panel.csv; with -o writes FILE.csv, and the status of each cell as",
      "FILE.status.csv beside it.",
      "With --harmonised a column is a concept that is comparable over all years asked for: each",
      "report of them has a form that has it. What is left out, and why, is said on standard error.",
      "Statuses: R reported, F reported and flagged, B blank, D dash, U unreadable or of unknown",
      "unit, A the form has it and the report lacks it, N not in the form."
    })
final class PanelCommand implements Callable<Integer> {
  private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?");

  private final Session session;

  @Parameters(paramLabel = "DATASET", description = "The folder of a dataset.")
  private Path folder = Path.of("");

  @Option(
      names = "--harmonised",
      description = "One column a concept that is comparable over all years asked for.")
  private boolean harmonised;

  @Option(
      names = "--years",
      paramLabel = "Y-Y",
      description = "The years reported on, such as 2016-2023 or 2021; all without it.")
  private @Nullable String years;

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description =
          "One agency, under all its names: its agency_id, a name, or a part of one that fits no"
              + " other.")
  private @Nullable String agency;

  @Option(
      names = "--without",
      paramLabel = "FORM",
      split = ",",
      description =
          "With --harmonised: leaves out reports that have a table of this form, so that they do"
              + " not cost the others a column.")
  private List<String> withoutForms = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.csv",
      description = "Where to; a file that is there is replaced.")
  private @Nullable Path output;

  @Spec private CommandSpec spec = CommandSpec.create();

  PanelCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandException, UnanswerableException, IOException {
    if (!harmonised && !withoutForms.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--without goes with --harmonised only");
    }
    Optional<PanelFiles> files =
        output == null ? Optional.empty() : Optional.of(PanelFiles.of(output, folder));
    Optional<YearSpan> span = Optional.ofNullable(years).map(this::span);
    Dataset dataset = DatasetFolder.open(folder, session);
    requireKnownForms(dataset);
    PanelSelection selection = new PanelSelection(span, agencyId(dataset), withoutForms);
    if (harmonised) {
      writeHarmonised(dataset, selection, files);
    } else {
      writeOwn(dataset, selection, files);
    }
    return Exit.DONE.code();
  }

  /** A form that is misspelt would leave out nothing, without a word. */
  private void requireKnownForms(Dataset dataset) throws IOException {
    if (withoutForms.isEmpty()) {
      return;
    }
    Set<String> known = new TreeSet<>();
    dataset.read(
        "codebook",
        List.of("forms"),
        row -> known.addAll(List.of(row.text("forms").split(" ", -1))));
    for (String form : withoutForms) {
      if (!known.contains(form)) {
        throw new ParameterException(
            spec.commandLine(),
            "--without is one of %s, not '%s'".formatted(String.join(", ", known), form));
      }
    }
  }

  private Optional<String> agencyId(Dataset dataset) throws UnanswerableException, IOException {
    return agency == null ? Optional.empty() : Optional.of(AgencyList.of(dataset).one(agency).id());
  }

  private YearSpan span(String text) {
    Matcher matcher = YEARS.matcher(text);
    if (!matcher.matches()) {
      throw new ParameterException(
          spec.commandLine(), "--years is 2016-2023 or 2021, not '%s'".formatted(text));
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf).orElse(first);
    if (first > last) {
      throw new ParameterException(
          spec.commandLine(), "--years has the earlier year first, not '%s'".formatted(text));
    }
    return new YearSpan(first, last);
  }

  private void writeOwn(Dataset dataset, PanelSelection selection, Optional<PanelFiles> files)
      throws IOException {
    DatasetPanel panel = new DatasetPanel(dataset, selection);
    say(write(files, panel::writeValues, panel::writeStatuses), files);
  }

  private long write(
      Optional<PanelFiles> files, PanelFiles.Content values, PanelFiles.Content statuses)
      throws IOException {
    if (files.isEmpty()) {
      return values.write(session.out());
    }
    return files.get().write(values, statuses);
  }

  private void say(long rows, Optional<PanelFiles> files) {
    String where = files.map(PanelFiles::told).orElse("");
    session.say("%d row%s%s".formatted(rows, rows == 1 ? "" : "s", where));
  }

  private void writeHarmonised(
      Dataset dataset, PanelSelection selection, Optional<PanelFiles> files) throws IOException {
    try (TemporaryFolder temporary = TemporaryFolder.make();
        HarmonisedRows waiting = HarmonisedRows.in(temporary.folder("rows"))) {
      HarmonisedPanel panel = HarmonisedPanel.of(dataset, selection, waiting);
      long rows = write(files, panel::writeValues, panel::writeStatuses);
      new PanelNews(panel.summary()).lines().forEach(session::say);
      say(rows, files);
    }
  }
}
