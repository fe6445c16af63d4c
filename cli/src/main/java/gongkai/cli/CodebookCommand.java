package gongkai.cli;

import gongkai.cli.text.AlignedColumns;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import gongkai.output.CodebookTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The indicators, as a table or as CSV. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Prints the indicators: every code that a figure can stand under.")
final class CodebookCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--csv", description = "As CSV, with the columns of codebook.csv.")
  private boolean csv;

  CodebookCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Codebook codebook = Codebook.load();
    if (csv) {
      CodebookTable.write(codebook, session.out());
    } else {
      session.out().print(table(codebook.indicators()));
    }
    return Exit.DONE.code();
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
