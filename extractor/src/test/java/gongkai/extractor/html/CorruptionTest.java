package gongkai.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.DocumentReader;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.text.DocumentText;
import gongkai.extractor.text.Sources;
import gongkai.extractor.text.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However a file's bytes are damaged, reading ends in a document or says that it cannot. */
class CorruptionTest {
  private static final List<DocumentReader> READERS =
      List.of(new HtmlReader(), new MhtmlReader(), new TextReader(KnownLabels.NONE));

  /** A byte put in place of another; a place past the end counts on from the start. */
  record Damage(int where, byte value) {}

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
        "outer-table/input.html",
        "spans/input.html",
        "word-export/input.html",
        "metadata/input.html",
        "mhtml-first-page/input.mht",
        "mhtml-start/input.mht",
        "dump-applicants/input.txt",
        "dump-cells/input.txt",
        "bars/input.txt",
        "tabs/input.txt");
  }

  @Provide
  Arbitrary<Damage> damage() {
    Arbitrary<Byte> marks = Arbitraries.of((byte) '<', (byte) '\t', (byte) '\n', (byte) '|');
    Arbitrary<Byte> values = Arbitraries.oneOf(Arbitraries.bytes(), marks);
    return Combinators.combine(Arbitraries.integers().between(0, 100_000), values).as(Damage::new);
  }

  @Property(tries = 400)
  void damagedBytesAreReadOrRefused(
      @ForAll("files") String file, @ForAll @Size(max = 30) List<@From("damage") Damage> damages)
      throws IOException {
    byte[] bytes = bytes(file);
    for (Damage damage : damages) {
      bytes[damage.where % bytes.length] = damage.value;
    }
    for (DocumentReader reader : READERS) {
      assertThat(outcome(reader, bytes)).isEqualTo(outcome(reader, bytes));
    }
  }

  @Property(tries = 100)
  void cutFilesAreReadOrRefused(@ForAll("files") String file, @ForAll("damage") Damage damage)
      throws IOException {
    byte[] bytes = bytes(file);
    byte[] cut = Arrays.copyOf(bytes, damage.where % bytes.length);
    for (DocumentReader reader : READERS) {
      assertThat(outcome(reader, cut)).isEqualTo(outcome(reader, cut));
    }
  }

  @Property(tries = 200)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    for (DocumentReader reader : READERS) {
      assertThat(outcome(reader, bytes)).isEqualTo(outcome(reader, bytes));
    }
  }

  private static String outcome(DocumentReader reader, byte[] bytes) {
    try {
      return DocumentText.of(reader.read(Sources.of(bytes)));
    } catch (UnreadableFileException e) {
      return e.reason() + ": " + e.getMessage();
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in =
        CorruptionTest.class.getResourceAsStream("/gongkai/extractor/readers/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    }
  }
}
