package gongkai.cli;

import gongkai.cli.text.AlignedColumns;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Indicator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The indicators, as a table or as CSV. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Prints the indicators: every code that a figure can stand under.")
final class CodebookCommand implements Callable<Integer> {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setHeader(
              "indicator",
              "var_name",
              "forms",
              "table_code",
              "number",
              "label_zh",
              "label_en",
              "unit",
              "comparable_with",
              "note")
          .get();

  private final Session session;

  @Option(names = "--csv", description = "As CSV, with the columns of codebook.csv.")
  private boolean csv;

  CodebookCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Indicator> indicators = Codebook.load().indicators();
    session.out().print(csv ? csv(indicators) : table(indicators));
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

  private static String csv(List<Indicator> indicators) throws IOException {
    StringBuilder text = new StringBuilder();
    FORMAT.printRecord(text, (Object[]) FORMAT.getHeader());
    for (Indicator indicator : indicators) {
      FORMAT.printRecord(
          text,
          indicator.code(),
          indicator.variable(),
          String.join(" ", indicator.forms()),
          indicator.table(),
          indicator.number(),
          indicator.labelZh(),
          indicator.labelEn(),
          indicator.unit(),
          "",
          indicator.note());
    }
    return text.toString();
  }
}
