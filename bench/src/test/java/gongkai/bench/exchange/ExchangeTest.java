package gongkai.bench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangeTest {
  /** The samples of a format that their producers made. */
  private static List<Path> samples(String extension) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "corpus", "samples"))) {
      return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
    }
  }

  static List<Path> pdfs() throws IOException {
    return samples(".pdf");
  }

  /** Those that are Word's own format: others have its extension only. */
  static List<Path> docs() throws IOException {
    return samples(".doc").stream().filter(ExchangeTest::isWord).toList();
  }

  private static boolean isWord(Path file) {
    try {
      return Files.readAllBytes(file)[0] == (byte) 0xD0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String textOfPdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String textOfDoc(byte[] file) throws IOException {
    try (WordExtractor text = new WordExtractor(new HWPFDocument(new ByteArrayInputStream(file)))) {
      return text.getText();
    }
  }

  private static String withoutFigures(String text) {
    return text.replaceAll("[0-9]", "#");
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void changesDigitsOfPdfFilesAlone(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    byte[] made = PdfFigures.exchange(old, "another", new Random(1));
    assertThat(withoutFigures(textOfPdf(made))).isEqualTo(withoutFigures(textOfPdf(old)));
    assertThat(textOfPdf(made)).isNotEqualTo(textOfPdf(old));
    assertThat(made).isNotEqualTo(PdfFigures.exchange(old, "a third", new Random(1)));
  }

  @ParameterizedTest
  @MethodSource("docs")
  void changesDigitsOfWordDocumentsAlone(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    byte[] made = DocFigures.exchange(old, new Random(1));
    assertThat(withoutFigures(textOfDoc(made))).isEqualTo(withoutFigures(textOfDoc(old)));
    assertThat(textOfDoc(made)).isNotEqualTo(textOfDoc(old));
    assertThat(made).isEqualTo(DocFigures.exchange(old, new Random(1)));
  }
}
