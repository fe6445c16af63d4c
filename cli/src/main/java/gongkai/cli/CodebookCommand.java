package gongkai.cli;

import gongkai.cli.text.AlignedColumns;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.normalizer.Knowledge;
import gongkai.normalizer.NearestCodes;
import gongkai.output.CodebookTable;
import gongkai.output.UnmatchedLabels;
import gongkai.output.page.CodebookPage;
import gongkai.output.page.FigureCounts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The indicators, as a table or as CSV; or a draft of a form for what no form claims. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Prints the indicators: every code that a figure can stand under.",
      "With --suggest a draft of a form instead, made of a dataset's most frequent labels that no",
      "form claims; with --html a page with the labels of each form, what can be compared with",
      "what, and the identities."
    })
final class CodebookCommand implements Callable<Integer> {
  private final Session session;

  @ArgGroup private Shape shape = new Shape();

  /** What is printed. */
  private static final class Shape {
    @Option(names = "--csv", description = "As CSV, with the columns of codebook.csv.")
    private boolean csv;

    @Option(
        names = "--suggest",
        paramLabel = "DATASET",
        description = "A draft of a form, as YAML to edit, from the dataset's unmatched.csv.")
    private @Nullable Path suggest;

    @Option(
        names = "--html",
        paramLabel = "FILE",
        description = "As a page for people, written to a file; one that is there is replaced.")
    private @Nullable Path html;
  }

  @Option(
      names = "--dataset",
      paramLabel = "DATASET",
      description = "With --html: also how many reports of a dataset have each indicator.")
  private @Nullable Path dataset;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many labels a draft has at most; 50 without it.")
  private int most = 50;

  @Option(
      names = "--forms",
      paramLabel = "FILE.yaml",
      description = "Forms of your own, beside those that the program knows.")
  private @Nullable Path forms;

  @Spec private CommandSpec spec = CommandSpec.create();

  CodebookCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    if (most < 1) {
      throw new ParameterException(spec.commandLine(), "--most is at least 1, not " + most);
    }
    if (dataset != null && shape.html == null) {
      throw new ParameterException(spec.commandLine(), "--dataset goes with --html only");
    }
    Additions own =
        new Additions(
            Optional.empty(), Optional.empty(), Optional.ofNullable(forms), Optional.empty());
    Knowledge knowledge = Knowledge.of(own);
    if (shape.suggest != null) {
      suggest(UnmatchedLabels.of(shape.suggest, most), knowledge);
    } else if (shape.html != null) {
      write(shape.html, knowledge);
    } else if (shape.csv) {
      CodebookTable.write(knowledge.codebook(), session.out());
    } else {
      session.out().print(table(knowledge.codebook().indicators()));
    }
    return Exit.DONE.code();
  }

  private void write(Path file, Knowledge knowledge) throws CommandException, IOException {
    if (dataset != null) {
      Outside.require(file, dataset);
    }
    Optional<FigureCounts> counts =
        dataset == null
            ? Optional.empty()
            : Optional.of(FigureCounts.read(DatasetFolder.open(dataset, session)));
    counts.ifPresent(counted -> sayUnknown(counted, knowledge.codebook()));
    int indicators =
        ReplacedFile.writeText(
            file,
            out -> {
              CodebookPage.write(knowledge, counts, out);
              return knowledge.codebook().indicators().size();
            });
    session.say("%d indicators written to %s".formatted(indicators, file));
  }

  /** Indicators of forms of a user's own that were not given this time. */
  private void sayUnknown(FigureCounts counts, Codebook codebook) {
    List<String> unknown =
        counts.indicators().stream()
            .filter(code -> codebook.find(code).isEmpty())
            .sorted()
            .toList();
    if (!unknown.isEmpty()) {
      session.say("not on the page, for --forms does not give them: " + String.join(" ", unknown));
    }
  }

  private void suggest(UnmatchedLabels labels, Knowledge knowledge) {
    if (labels.rows().uses().isEmpty()) {
      session.say("no label to suggest: every number with a label is claimed by a form");
      return;
    }
    NearestCodes nearest = new NearestCodes(knowledge.forms());
    for (String line : new FormDraft(labels, nearest, knowledge.codebook()).lines()) {
      session.out().print(line + "\n");
    }
  }

  private static String table(List<Indicator> indicators) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("indicator", "unit", "forms", "number", "label_zh", "label_en"));
    for (Indicator indicator : indicators) {
      rows.add(
          List.of(
              indicator.code(),
              indicator.unit(),
              String.join(" ", indicator.forms()),
              indicator.number(),
              indicator.labelZh(),
              indicator.labelEn()));
    }
    return String.join("\n", AlignedColumns.lines(rows)) + "\n";
  }
}
