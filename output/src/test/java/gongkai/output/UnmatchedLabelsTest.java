package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.output.LabelUse.Example;
import gongkai.output.LabelUse.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnmatchedLabelsTest {
  private static final String HEAD = "report_id,file,page,table_no,row_no,column_no,label,raw\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void countsLabelsThatAreOneAfterFolding() throws IOException {
    dataset(
        HEAD
            + "r1,a.pdf,3,2,4,3,1.网站公开数 | 2017年度,12\n"
            + "r1,a.pdf,3,2,4,4,1.网站公开数 | 累计,40\n"
            + "r1,a.pdf,3,2,5,3,查阅点 | 2017年度,2\n"
            + "r2,\"b,c.html\",,1,4,3,（1）网站 公开数 | 2018年度,7\n"
            + "r2,\"b,c.html\",,1,9,3,| 序号,1\n"
            + "r2,\"b,c.html\",,1,9,4,,5\n");

    UnmatchedLabels labels = UnmatchedLabels.of(folder, 10);

    Position first = new Position("3", "2", "4", "3");
    assertThat(labels.cells()).isEqualTo(6);
    assertThat(labels.rows().distinct()).isEqualTo(2);
    assertThat(labels.rows().uses())
        .containsExactly(
            new LabelUse("1.网站公开数", 3, 2, new Example("a.pdf", first, "12")),
            new LabelUse("查阅点", 1, 1, new Example("a.pdf", new Position("3", "2", "5", "3"), "2")));
    assertThat(labels.columns().uses())
        .containsExactly(
            new LabelUse("2017年度", 3, 2, new Example("a.pdf", first, "12")),
            new LabelUse("累计", 1, 1, new Example("a.pdf", new Position("3", "2", "4", "4"), "40")),
            new LabelUse(
                "序号", 1, 1, new Example("b,c.html", new Position("", "1", "9", "3"), "1")));
  }

  /** Memory is bounded by counting a share of the labels at a time. */
  @Test
  void comesToTheSameInAnyNumberOfPasses() throws IOException {
    StringBuilder rows = new StringBuilder(HEAD);
    for (int report = 0; report < 40; report++) {
      for (int label = 0; label < 50; label++) {
        if ((report * 7 + label * 3) % (label + 1) < 5) {
          rows.append("r%d,f%d,,1,%d,2,第%s类 | 数,1\n".formatted(report, report, label, name(label)));
        }
      }
    }
    Path file = dataset(rows.toString());
    UnmatchedLabels once = UnmatchedLabels.of(file, 12, 1);

    List<UnmatchedLabels> more = new ArrayList<>();
    for (int passes = 2; passes < 9; passes++) {
      more.add(UnmatchedLabels.of(file, 12, passes));
    }

    assertThat(once.rows().uses()).hasSize(12);
    assertThat(once.rows().distinct()).isEqualTo(50);
    assertThat(more).containsOnly(once);
  }

  private static String name(int label) {
    return "甲乙丙丁戊己庚".charAt(label / 10) + "" + "子丑寅卯辰巳午未申酉".charAt(label % 10);
  }

  @Test
  void refusesWhatIsNoDataset() throws IOException {
    assertThatThrownBy(() -> UnmatchedLabels.of(folder, 10))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessage(folder + ": found no unmatched.csv; expected the folder of a dataset");
    Path file = dataset("label,raw\n甲,1\n");
    assertThatThrownBy(() -> UnmatchedLabels.of(folder, 10))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageStartingWith(file + ": found the columns [label, raw]; expected [report_id,");
    dataset(HEAD + "r1,a,,1,1,1,\"甲\"乙,1\n");
    assertThatThrownBy(() -> UnmatchedLabels.of(folder, 10))
        .isInstanceOf(UnusableDatasetException.class)
        .hasMessageStartingWith(file + ": row 2: found no CSV: ");
  }

  private Path dataset(String unmatched) throws IOException {
    return Files.writeString(folder.resolve("unmatched.csv"), unmatched);
  }
}
