package gongkai.bench.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.bench.produce.PdfProducer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir private Path folder = Path.of("");

  private static void blank(List<PdfProducer.Job> jobs) throws IOException {
    for (PdfProducer.Job job : jobs) {
      try (PDDocument document = new PDDocument()) {
        document.addPage(new PDPage());
        document.save(job.pdf().toFile());
      }
    }
  }

  private Documents made(int count, long seed) throws IOException, InterruptedException {
    Documents documents =
        new Documents(
            new Options(count, seed, folder, Path.of("score.py"), 1),
            format -> DocumentsTest::blank);
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
  void aFailingProducerEndsTheRun() {
    PdfProducer failing =
        jobs -> {
          throw new IOException("no soffice");
        };
    Documents documents =
        new Documents(new Options(2, 1, folder, Path.of("score.py"), 1), format -> failing);

    assertThatThrownBy(documents::make).isInstanceOf(IOException.class).hasMessage("no soffice");
  }
}
