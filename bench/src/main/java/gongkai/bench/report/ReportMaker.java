package gongkai.bench.report;

import gongkai.bench.report.NumberPrinter.Cell;
import gongkai.typesetter.Block;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Typesetter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a report of dice. The same dice make the same report. */
public final class ReportMaker {
  private static final List<String> AGENCIES =
      List.of("示例市虚构局", "示例市人民政府", "示例县示例镇人民政府", "示例市示例区人民政府办公室", "示例省虚构厅", "示例市虚构和示例管理委员会");

  private final Dice dice;
  private final List<String> agencies;
  private final Edition edition;
  private final NumberStyle numbers;
  private final ZeroStyle zeros;
  private final Words words;
  private final RowChoices rows;

  private ReportMaker(Dice dice, List<String> agencies) {
    this.dice = dice;
    this.agencies = List.copyOf(agencies);
    Dice.Throws thrown = dice.of("content");
    this.edition = thrown.weighted(Edition.values());
    this.numbers = thrown.weighted(NumberStyle.values());
    this.zeros = thrown.weighted(ZeroStyle.values());
    this.words = Words.thrown(dice);
    this.rows = RowChoices.thrown(dice, edition);
  }

  /**
   * Makes a report.
   *
   * @param file the name that its document will have
   */
  public static GeneratedReport make(Dice dice, String file) {
    return make(dice, file, AGENCIES);
  }

  /**
   * Makes a report of one of some agencies.
   *
   * @param file the name that its document will have
   */
  public static GeneratedReport make(Dice dice, String file, List<String> agencies) {
    return new ReportMaker(dice, agencies).make(file);
  }

  private GeneratedReport make(String file) {
    SampleReport truth = SampleReport.parse(file, yaml(file));
    GridChanges grids = GridChanges.thrown(dice, rows);
    List<Block> blocks = grids.apply(Typesetter.blocks(truth), words);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("edition", edition.name());
    settings.put("numbers", numbers.name());
    settings.put("zeros", zeros.name());
    settings.put("rows", rows.description());
    settings.put("grid", grids.description());
    settings.put("words", words.description());
    return new GeneratedReport(truth, blocks, settings);
  }

  private String yaml(String file) {
    Dice.Throws thrown = dice.of("masthead");
    String agency = thrown.one(agencies);
    int year = thrown.one(edition.years());
    return String.join(
        "\n",
        "file: " + quoted(file),
        "format: docx",
        "agency: " + quoted(agency),
        "year: " + year,
        "scope: unknown",
        "source: thrown by dice",
        "forms: [" + edition.form() + "]",
        "title: " + title(thrown, agency, year),
        "prose:",
        Prose.yaml(dice, edition, agency, year),
        "signature: [%s, %s]".formatted(quoted(agency), quoted((year + 1) + "年1月25日")),
        "typography: {label_cells: %s, division: %s, rows: [%s]}"
            .formatted(
                rows.labelCells().toLowerCase(Locale.ROOT),
                rows.division(),
                String.join(", ", rows.changes())),
        edition.requests().equals(edition.form()) || edition.isSheet()
            ? ""
            : "tables: {requests: " + edition.requests() + "}",
        "figures:",
        figures());
  }

  private static String title(Dice.Throws thrown, String agency, int year) {
    List<List<String>> titles =
        List.of(
            List.of(agency, year + "年政府信息公开工作年度报告"),
            List.of(agency + year + "年政府信息公开工作年度报告"),
            List.of(agency + year + "年度政府信息公开工作年度报告"),
            List.of(agency, "关于" + year + "年度政府信息公开工作年度报告"),
            List.of(year + "年" + agency, "政府信息公开工作年度报告"));
    return "["
        + thrown.one(titles).stream().map(ReportMaker::quoted).collect(Collectors.joining(", "))
        + "]";
  }

  private String figures() {
    NumberPrinter printer = new NumberPrinter(dice, numbers, zeros, edition);
    return FigureMaker.make(dice, edition).entrySet().stream()
        .map(row -> "  " + row.getKey() + ": " + cells(printer, row.getKey(), row.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String cells(NumberPrinter printer, String indicator, long[] numbers) {
    List<String> cells =
        Arrays.stream(numbers).mapToObj(n -> cell(printer.print(indicator, n))).toList();
    return cells.size() == 1 ? cells.get(0) : "[" + String.join(", ", cells) + "]";
  }

  private static String cell(Cell cell) {
    return cell.value()
        .map(BigDecimal::stripTrailingZeros)
        .map(value -> value.scale() < 0 ? value.setScale(0) : value)
        .map(v -> "{text: %s, value: \"%s\"}".formatted(quoted(cell.text()), v.toPlainString()))
        .orElseGet(() -> quoted(cell.text()));
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
