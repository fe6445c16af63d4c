package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectPictureTest {
  private static final Stages PROGRAM = Stages.ofProgram(Map.of());
  private static final Path REPORT = Path.of("../corpus/samples/洪泽区人民政府/2023年政府信息公开工作年度报告.pdf");

  private static final int FIGURE = 0x0a7d34;
  private static final int FLAGGED = 0xd9480f;
  private static final int TABLE = 0x1f4fd8;

  @TempDir Path folder;

  @Test
  void drawsAllPagesBelowEachOther() throws Exception {
    Path out = folder.resolve("报告.png");

    Run run = Run.piped(PROGRAM, "inspect", REPORT.toString(), "--picture", out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("洪泽区人民政府");
    assertThat(run.err()).isEqualTo(out + ": " + pages() + " pages\n");
    BufferedImage image = ImageIO.read(out.toFile());
    assertThat(image.getHeight()).isGreaterThan(pages() * image.getWidth());
    assertThat(count(image, TABLE)).isPositive();
    assertThat(count(image, FIGURE)).isGreaterThan(count(image, FLAGGED));
    assertThat(count(image, FLAGGED)).isPositive();
  }

  @Test
  void drawsOnePage() throws Exception {
    Path out = folder.resolve("1.png");

    Run run =
        Run.piped(
            PROGRAM, "inspect", REPORT.toString(), "--picture", out.toString(), "--page", "1");

    assertThat(run.err()).isEqualTo(out + ": page 1 of " + pages() + "\n");
    BufferedImage image = ImageIO.read(out.toFile());
    assertThat(image.getHeight()).isLessThan(2 * image.getWidth());
    assertThat(folder.toFile().list()).containsExactly("1.png");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPORT --picture OUT --page 99 | 3 | no page 99; it has
          REPORT --picture OUT --page 0  | 2 | --page is at least 1, not 0; see gongkai inspect --help
          REPORT --page 1                | 2 | --page goes with --picture
          TEXT --picture OUT             | 3 | no PDF file
          REPORT --picture DIR/no/x.png  | 3 | DIR/no/x.png: no such file or folder
          REPORT --picture DIR           | 3 | DIR
          """)
  void saysWhatIsWrong(String line, int code, String message) throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "通知");
    Path out = folder.resolve("out.png");
    String given =
        line.replace("REPORT", REPORT.toString())
            .replace("OUT", out.toString())
            .replace("DIR", folder.toString())
            .replace("TEXT", text.toString());

    Run run = Run.piped(PROGRAM, ("inspect " + given).split(" "));

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err())
        .startsWith("gongkai: ")
        .contains(message.replace("DIR", folder.toString()))
        .containsOnlyOnce("\n");
    assertThat(out).doesNotExist();
  }

  private static int pages() {
    Run run = Run.piped(PROGRAM, "inspect", REPORT.toString());
    return run.out()
        .lines()
        .filter(line -> line.startsWith("pages"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow();
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
