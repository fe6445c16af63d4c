package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of cells and charts, from a dataset of a few sample reports. */
class QuestionPicturesTest {
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());
  private static final Path SAMPLES = Path.of("../corpus/samples");
  private static final Path REPORTS = SAMPLES.resolve("洪泽区人民政府");
  private static final Path OTHER = SAMPLES.resolve("曲阜市科学技术局");
  private static final String TEXT = "曲阜市科学技术局/2021年报全文.txt";
  private static final String PDF = "洪泽区人民政府/2023年政府信息公开工作年度报告.pdf";
  private static final Path EDGE = Path.of("src/test/resources/gongkai/cli/question/edge");
  private static final int OUTLINE = 0xd9480f;

  @TempDir static Path shared;

  @TempDir Path folder;

  @BeforeAll
  static void extract() {
    Run run =
        Run.piped(
            PROGRAM,
            "extract",
            REPORTS.toString(),
            OTHER.toString(),
            "-o",
            shared.resolve("set").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"../corpus/samples", "../corpus/samples/" + PDF})
  void outlinesTheCell(Path corpus) throws IOException {
    Path out = folder.resolve("cell.png");

    Run run = cite(PDF, "reconsideration.total", corpus, out);

    assertThat(run.err()).isEqualTo(out + ": the cell on page 2\n");
    assertThat(run.code()).isZero();
    BufferedImage image = ImageIO.read(out.toFile());
    assertThat(image.getHeight()).isLessThan(image.getWidth());
    assertThat(count(image, OUTLINE)).isBetween(500L, 10_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../corpus/samples/淮安市人民政府/szf2024nb.pdf | its SHA-256 is 935090e0b9ad359d
          ../corpus/samples/平潭县财政局                 | no such file; check the path
          DIR/no                                         | no such file; check the path
          .                                              | no such file; check the path
          """)
  void refusesAnotherFile(String corpus, String message) {
    Path out = folder.resolve("cell.png");

    Run run =
        cite(PDF, "reconsideration.total", Path.of(corpus.replace("DIR", folder.toString())), out);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).startsWith("gongkai: ").contains(message).containsOnlyOnce("\n");
    assertThat(out).doesNotExist();
  }

  /** A dataset is somebody's file, and may name any. */
  @Test
  void refusesAFileThatIsNotBelowTheCorpus() throws IOException {
    Path edited = Files.createDirectory(folder.resolve("edited"));
    for (String name : List.of("datapackage.json", "figures.csv", "checks.csv", "codebook.csv")) {
      Files.copy(shared.resolve("set").resolve(name), edited.resolve(name));
    }
    String reports = Files.readString(shared.resolve("set/reports.csv"));
    Files.writeString(edited.resolve("reports.csv"), reports.replace(PDF, "../" + PDF));
    Path out = folder.resolve("cell.png");

    Run run = cite(edited, "../" + PDF, "reconsideration.total", Path.of(".."), out);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            "gongkai: ../%s: not below ..; give the file itself as --corpus\n".formatted(PDF));
  }

  @ParameterizedTest
  @CsvSource({
    "DIR/cell.jpg, --picture ends in .png",
    "SET/figures.png, inside the dataset",
  })
  void refusesATargetThatIsNoPictureOrInTheDataset(String target, String message) {
    Path out =
        Path.of(
            target
                .replace("DIR", folder.toString())
                .replace("SET", shared.resolve("set").toString()));

    Run run = cite(PDF, "reconsideration.total", SAMPLES, out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(out).doesNotExist();
  }

  @Test
  void refusesWhatHasNoPages() {
    Path out = folder.resolve("cell.png");

    Run run = cite(TEXT, "requests.received", SAMPLES, out);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(TEXT + ": text/plain has no pages; only those of PDF files are drawn\n");
    assertThat(out).doesNotExist();
  }

  @Test
  void writesChartsInBothFormats() throws Exception {
    Path svg = folder.resolve("图.svg");
    Path png = folder.resolve("图.png");

    Run run =
        Run.piped(
            PROGRAM,
            "compare",
            EDGE.toString(),
            "--agency",
            "乙县",
            "--agency",
            "甲市",
            "--indicator",
            "q_received",
            "--chart",
            svg.toString(),
            "--chart",
            png.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo(svg + ": 2 charts\n" + png + ": 2 charts\n");
    String title =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(svg.toFile())
            .getElementsByTagName("title")
            .item(0)
            .getTextContent();
    assertThat(title)
        .isEqualTo(
            "本年新收政府信息公开申请数量 (requests.received), scope organ; "
                + "本年新收政府信息公开申请数量 (requests.received), scope region");
    assertThat(ImageIO.read(png.toFile()).getHeight()).isGreaterThan(1000);
  }

  private static Run cite(String file, String indicator, Path corpus, Path out) {
    return cite(shared.resolve("set"), file, indicator, corpus, out);
  }

  private static Run cite(Path dataset, String file, String indicator, Path corpus, Path out) {
    return Run.piped(
        PROGRAM,
        "cite",
        dataset.toString(),
        file,
        indicator,
        "--corpus",
        corpus.toString(),
        "--picture",
        out.toString());
  }

  private static long count(BufferedImage image, int color) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        count += (image.getRGB(x, y) & 0xffffff) == color ? 1 : 0;
      }
    }
    return count;
  }
}
