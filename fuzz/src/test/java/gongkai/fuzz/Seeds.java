package gongkai.fuzz;

import gongkai.typesetter.Format;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files to begin with: right ones, small, of one format each. */
final class Seeds {
  private static final Path SAMPLES = Path.of("..", "corpus", "samples");

  private Seeds() {}

  static Stream<Arguments> docx() {
    return typeset(Format.DOCX);
  }

  static Stream<Arguments> xlsx() {
    return typeset(Format.XLSX);
  }

  static Stream<Arguments> xls() {
    return typeset(Format.XLS);
  }

  static Stream<Arguments> html() {
    return Stream.concat(typeset(Format.HTML_SITE), typeset(Format.HTML_GBK));
  }

  static Stream<Arguments> text() {
    return Stream.concat(typeset(Format.TEXT), typeset(Format.MARKDOWN));
  }

  static Stream<Arguments> pdf() {
    return Stream.of(Arguments.of((Object) SmallPdf.bytes()));
  }

  static Stream<Arguments> rtf() {
    String text =
        """
        {\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 a;}}\\pard\\u25919?\\'b8\\'ae\\par
        \\trowd\\clmgf\\cellx900\\clvmgf\\cellx1800\\intbl 1\\cell 2\\cell\\row
        \\trowd\\clmrg\\cellx900\\clvmrg\\cellx1800\\intbl 3\\cell\\cell\\row\\bin3 abc}
        """;
    return Stream.of(Arguments.of((Object) text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Made by another program, so that the committed ones are taken. */
  static Stream<Arguments> doc() {
    return committed("\u00d0\u00cf\u0011\u00e0");
  }

  static Stream<Arguments> mhtml() {
    return samples().map(report -> message(Typesetter.typeset(report, Format.HTML)));
  }

  private static Stream<Arguments> typeset(Format format) {
    return samples().map(report -> Arguments.of((Object) Typesetter.typeset(report, format)));
  }

  /** More would not be met in a short time. */
  private static Stream<SampleReport> samples() {
    return SampleReport.all().stream().limit(3);
  }

  private static Arguments message(byte[] page) {
    String text =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="b"

        --b
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(Base64.getMimeEncoder().encodeToString(page));
    return Arguments.of((Object) text.getBytes(StandardCharsets.US_ASCII));
  }

  private static Stream<Arguments> committed(String beginning) {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().map(Seeds::bytes).toList().stream()
          .filter(file -> new String(file, StandardCharsets.ISO_8859_1).startsWith(beginning))
          .map(file -> Arguments.of((Object) file));
    } catch (IOException e) {
      throw new UncheckedIOException(SAMPLES + ": no samples", e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }
}
