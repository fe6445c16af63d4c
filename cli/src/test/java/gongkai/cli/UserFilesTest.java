package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole line with files of a user's own: forms, corrections, and a draft of a form. */
class UserFilesTest {
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());
  private static final Path OTHER = Path.of("..", "corpus", "samples-other");
  private static final Path FORM = Path.of("..", "docs", "own-forms", "rule-of-law.yaml");
  private static final String HEAD = "report_id,indicator,applicant,value,reason,who,date,raw\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsReportsOfAnotherKindByAFormOfOnesOwn() throws IOException {
    Path dataset = folder.resolve("dataset");

    Run run = extract(OTHER, dataset, "--forms", FORM.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(fields(dataset, "reports.csv", "agency", "year", "form", "status"))
        .containsExactlyInAnyOrder(
            "示例市虚构局 2023 own_rule_of_law complete", "示例市虚构镇人民政府 2022 own_rule_of_law partial");
    assertThat(fields(dataset, "figures.csv", "year", "indicator", "value", "status", "flags"))
        .containsExactlyInAnyOrder(
            "2023 law.documents.issued 6 reported ",
            "2023 law.documents.reviewed 14 reported ",
            "2023 law.penalties.total 132 reported ",
            "2023 law.penalties.summary 90 reported ",
            "2023 law.penalties.ordinary 42 reported ",
            "2023 law.penalties.fines 356000 reported ",
            "2023 law.training 8 reported ",
            "2023 law.reconsideration.received 11 reported ",
            "2023 law.reconsideration.closed 9 reported ",
            "2023 law.litigation.received 4 reported ",
            "2023 law.litigation.closed  blank ",
            "2022 law.documents.issued 2 reported ",
            "2022 law.documents.reviewed 3 reported ",
            "2022 law.penalties.total 20 reported src:law_penalties",
            "2022 law.penalties.summary 12 reported src:law_penalties",
            "2022 law.penalties.ordinary 7 reported src:law_penalties",
            "2022 law.penalties.fines 4500 reported ");
    assertThat(fields(dataset, "unmatched.csv", "label", "raw")).containsExactly("来访接待 61");
    assertThat(fields(dataset, "codebook.csv", "indicator", "unit", "forms"))
        .contains("law.penalties.fines CNY own_rule_of_law");
    assertThat(fields(dataset, "files.csv", "status")).containsOnly("report");
  }

  @Test
  void knowsNoReportOfAnotherKindWithoutTheForm() throws IOException {
    Path dataset = folder.resolve("dataset");

    extract(OTHER, dataset);

    assertThat(fields(dataset, "files.csv", "status")).containsOnly("not_a_report");
  }

  @Test
  void listsTheIndicatorsOfAFormOfOnesOwn() {
    Run run = Run.piped(PROGRAM, "codebook", "--forms", FORM.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("law\\.training +courses +own_rule_of_law .*"))
        .anyMatch(line -> line.startsWith("requests.received "));
  }

  @Test
  void appliesCorrectionsAndTellsWhatAPersonMustLookAtAgain() throws IOException {
    Path before = folder.resolve("before");
    extract(OTHER, before, "--forms", FORM.toString());
    String id = fields(before, "reports.csv", "report_id").get(0);
    String year = fields(before, "reports.csv", "year").get(0);
    Path corrections =
        Files.writeString(
            folder.resolve("corrections.csv"),
            HEAD
                + id
                + ",law.penalties.total,,19,blurred,李四,2024-05-01,"
                + (year.equals("2022") ? "20" : "132")
                + "\n"
                + id
                + ",law.documents.issued,,5,blurred,李四,2024-05-01,8\n"
                + "r0000000000000001,law.training,,5,old file,李四,2024-05-01,\n");
    Path after = folder.resolve("after");

    Run run =
        extract(OTHER, after, "--forms", FORM.toString(), "--corrections", corrections.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            "corrections: 1 applied, 1 changed, 1 report_gone; see corrections.csv\n",
            "warning: the correction in line 3 is applied, but the cell of law.documents.issued"
                + " reads ",
            "warning: the correction in line 4 of law.training is NOT applied: no report"
                + " r0000000000000001 was read");
    assertThat(fields(after, "corrections.csv", "line", "outcome", "applied_to"))
        .containsExactly("2 applied " + id, "3 changed " + id, "4 report_gone ");
    assertThat(fields(after, "figures.csv", "report_id", "indicator", "value", "flags"))
        .contains(id + " law.documents.issued 5 corrected")
        .anyMatch(line -> line.startsWith(id + " law.penalties.total 19 corrected"));
    assertThat(fields(after, "reports.csv", "report_id", "report_key"))
        .isEqualTo(fields(before, "reports.csv", "report_id", "report_key"));
  }

  @Test
  void changesNothingWithoutCorrections() throws IOException {
    Path none = Files.writeString(folder.resolve("none.csv"), HEAD);
    Path before = folder.resolve("before");
    Path after = folder.resolve("after");
    extract(OTHER, before, "--forms", FORM.toString());
    extract(OTHER, after, "--forms", FORM.toString(), "--corrections", none.toString());

    Map<String, String> with = contents(after);
    Map<String, String> without = contents(before);

    assertThat(with).containsKey("corrections.csv");
    with.remove("corrections.csv");
    with.keySet().removeIf(name -> !name.endsWith(".csv")); // They tell of the table.
    without.keySet().removeIf(name -> !name.endsWith(".csv"));
    assertThat(with).isEqualTo(without);
  }

  @Test
  void stopsBeforeAnyFileIsReadIfAFileOfTheUsersIsWrong() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.csv"), HEAD + "r1,a,b,1,c,d,e,f\n");
    Path dataset = folder.resolve("dataset");

    Run run = extract(folder.resolve("nowhere"), dataset, "--corrections", wrong.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "gongkai: %s, line 2: found 'r1' under report_id; expected r and 16 digits, as in"
                        .formatted(wrong)
                    + " reports.csv\n"));
    assertThat(dataset).doesNotExist();
  }

  @Test
  void saysWhereAManifestIsWrong() throws IOException {
    Path wrong = Files.writeString(folder.resolve("manifest.csv"), "path,year\na.pdf,20x4\n");

    Run run = extract(OTHER, folder.resolve("dataset"), "--manifest", wrong.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "gongkai: %s, line 2: year: found '20x4', expected a year such as 2021\n"
                    .formatted(wrong)));
    assertThat(folder.resolve("dataset")).doesNotExist();
  }

  @Test
  void takesWhatAManifestSaysAndTellsOfRowsWithoutAFile() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("a.txt"), "无");
    Path manifest =
        Files.writeString(
            folder.resolve("manifest.csv"),
            "path,url\na.txt,http://www.example.gov.cn/a.txt\nb.txt,http://www.example.gov.cn/b\n");
    Path dataset = folder.resolve("dataset");

    Run run = extract(input, dataset, "--manifest", manifest.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("the manifest has 1 path that no file has: b.txt\n");
    assertThat(fields(dataset, "files.csv", "file", "url"))
        .containsExactly("a.txt http://www.example.gov.cn/a.txt");
  }

  @Test
  void takesNoFileOfTheUsersForInput() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path corrections = Files.writeString(input.resolve("corrections.csv"), HEAD);
    Files.writeString(input.resolve("其他.txt"), "无");
    Path dataset = folder.resolve("dataset");

    extract(input, dataset, "--corrections", corrections.toString());

    assertThat(fields(dataset, "files.csv", "file")).containsExactly("其他.txt");
  }

  /** A draft becomes a form by giving its rows codes, and claims then what it was made of. */
  @Test
  void draftsAFormThatCanBeFinished() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        input.resolve("2019.txt"),
        """
        示例市虚构局2019年政府信息公开工作年度报告

        一、总体情况

        二、主动公开政府信息情况

        三、收到和处理政府信息公开申请情况

        附表

        事项 | 2019年度 | 累计
        便民热线接听 | 12 | 40
        档案利用'登记 | 7 | 30
        查阅点接待人次 | 100 | 900
        """);
    Path before = folder.resolve("before");
    extract(input, before);

    Run draft = Run.piped(PROGRAM, "codebook", "--suggest", before.toString());

    assertThat(draft.code()).as(draft.err()).isZero();
    assertThat(draft.out())
        .contains(
            "# The 3 most frequent of 3 labels, over 6 numbers that no form claims.\n",
            "      - role: value\n        label: '2019年度'\n",
            "      - role: other\n        label: '累计'\n",
            "      - label: '档案利用''登记'\n        seen: {count: 2, reports: 1, file: '2019.txt',"
                + " table: 1, row: 3, column: 2, raw: '7'}\n",
            "          - {code: sheet.reading_point_visitors.total, likeness: 0.86, label: ");
    Path form =
        Files.writeString(
            folder.resolve("form.yaml"),
            draft
                .out()
                .replace("#  - {code: own.items", "  - {code: own.items")
                .replace("label: '便民热线接听'", "label: '便民热线接听'\n        code: own.items")
                .replace(
                    "label: '查阅点接待人次'",
                    "label: '查阅点接待人次'\n        code: sheet.reading_point_visitors.total"));
    Path after = folder.resolve("after");
    Run run = extract(input, after, "--forms", form.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(fields(after, "figures.csv", "form", "indicator", "value", "flags"))
        .containsExactlyInAnyOrder(
            "own_draft own.items 12 ", "own_draft sheet.reading_point_visitors.total 100 ");
    assertThat(fields(after, "unmatched.csv", "raw")).containsExactly("40", "7", "30", "900");
  }

  @Test
  void saysThatThereIsNothingToSuggest() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Path dataset = folder.resolve("dataset");
    extract(input, dataset);

    Run run = Run.piped(PROGRAM, "codebook", "--suggest", dataset.toString());
    Run none = Run.piped(PROGRAM, "codebook", "--suggest", input.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                0, "", "no label to suggest: every number with a label is claimed by a form\n"));
    assertThat(none)
        .isEqualTo(
            new Run(
                3,
                "",
                "gongkai: %s: found no unmatched.csv; expected the folder of a dataset\n"
                    .formatted(input)));
  }

  private static Run extract(Path input, Path dataset, String... options) {
    List<String> line = new ArrayList<>();
    line.addAll(List.of("extract", input.toString(), "-o", dataset.toString(), "--jobs", "2"));
    line.addAll(Arrays.asList(options));
    return Run.piped(PROGRAM, line.toArray(String[]::new));
  }

  private static List<String> fields(Path dataset, String table, String... columns)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (CSVRecord row : ExtractedFigures.rows(dataset, table)) {
      lines.add(String.join(" ", Arrays.stream(columns).map(row::get).toList()));
    }
    return lines;
  }

  private static Map<String, String> contents(Path dataset) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(dataset)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
