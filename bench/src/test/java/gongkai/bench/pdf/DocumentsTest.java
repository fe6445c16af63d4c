package gongkai.bench.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.bench.page.Rulings;
import gongkai.bench.pdf.Options.Selection;
import gongkai.bench.produce.PdfProducer;
import gongkai.bench.report.Dice;
import gongkai.bench.report.ReportMaker;
import gongkai.typesetter.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir private Path folder = Path.of("");

  /** Files with the letters of their reports, as a program that loses none would make. */
  private static PdfProducer printer(long seed) {
    return jobs -> {
      for (PdfProducer.Job job : jobs) {
        String name = job.made().getFileName().toString();
        int number = Integer.parseInt(name.substring(0, 4));
        List<Block> blocks = ReportMaker.make(new Dice(seed, number), name).blocks();
        PrintedLetters.filledWith(LostLetters.of(blocks, "")).save(job.made());
      }
    };
  }

  private static void blank(List<PdfProducer.Job> jobs) throws IOException {
    for (PdfProducer.Job job : jobs) {
      new PrintedLetters().save(job.made());
    }
  }

  private static String kind(Map<String, String> settings) {
    return Objects.requireNonNull(settings.get("borders")).split(" ", 2)[0];
  }

  private Options options(int count, long seed, Rulings rulings) {
    return new Options(new Selection(count, seed, rulings), folder, Path.of("score.py"), 1);
  }

  private Documents made(int count, long seed) throws IOException, InterruptedException {
    return made(options(count, seed, Rulings.ALL), printer(seed));
  }

  private static Documents made(Options options, PdfProducer producer)
      throws IOException, InterruptedException {
    Documents documents = new Documents(options, format -> producer);
    documents.make();
    return documents;
  }

  @Test
  void makesOnceWhatDoesNotChange() throws Exception {
    assertThat(made(4, 1).made()).isEqualTo(4);
    assertThat(made(4, 1).made()).isZero();
    assertThat(made(6, 1).made()).isEqualTo(2);
    assertThat(made(4, 2).made()).isEqualTo(4);
    assertThat(folder.resolve("pdf")).isDirectoryNotContaining("glob:**0005*");
  }

  @Test
  void truthAndSettingsNameEveryDocument() throws Exception {
    made(4, 1);

    assertThat(Files.readString(folder.resolve("truth/reports.csv"))).contains("0004-chromium.pdf");
    assertThat(Files.readAllLines(folder.resolve("settings.csv")))
        .hasSize(5)
        .first()
        .asString()
        .startsWith("file,edition,numbers");
  }

  @Test
  void whatDoesNotShowItsSourceIsLeftOutAndNamed() throws Exception {
    Documents documents = made(options(3, 1, Rulings.ALL), DocumentsTest::blank);

    assertThat(documents.lost()).hasSize(3);
    assertThat(folder.resolve("pdf")).isEmptyDirectory();
    assertThat(folder.resolve("lost")).isDirectoryContaining("glob:**0003-*");
    assertThat(Files.readAllLines(folder.resolve("truth/reports.csv"))).hasSize(1);
    assertThat(Files.readAllLines(folder.resolve("lost.csv"))).hasSize(4);
    assertThat(made(3, 1).made()).isZero();
  }

  @Test
  void everyReportIsEitherRuledOrOpen() throws Exception {
    int count = 12;
    List<String> kinds = new ArrayList<>();
    for (Rulings rulings : List.of(Rulings.RULED, Rulings.OPEN)) {
      Documents documents = made(options(count, 1, rulings), DocumentsTest::blank);
      documents.settings().values().forEach(all -> kinds.add(kind(all)));
    }

    assertThat(kinds.subList(0, count)).doesNotContain("NONE", "HORIZONTAL");
    assertThat(kinds.subList(count, 2 * count)).containsOnly("NONE", "HORIZONTAL");
  }

  @Test
  void aFailingProducerEndsTheRun() {
    PdfProducer failing =
        jobs -> {
          throw new IOException("no soffice");
        };
    Documents documents = new Documents(options(2, 1, Rulings.ALL), format -> failing);

    assertThatThrownBy(documents::make).isInstanceOf(IOException.class).hasMessage("no soffice");
  }
}
