package gongkai.corpus.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that RAR itself made and compressed. */
class RarTest {
  private static final long KIB = 1L << 10;

  @Test
  void compressedFilesAreRead() {
    Unfolded unfolded = Unfolded.of(Map.of("a.rar", resource("test-documents.rar")));

    assertThat(unfolded.entries())
        .filteredOn(SourceFile.class::isInstance)
        .extracting(CorpusEntry::path, entry -> ((SourceFile) entry).size())
        .containsExactly(
            tuple("a.rar!/test-documents/testEXCEL.xls", 13824L),
            tuple("a.rar!/test-documents/testHTML.html", 167L),
            tuple("a.rar!/test-documents/testOpenOffice2.odt", 26448L),
            tuple("a.rar!/test-documents/testPDF.pdf", 34824L),
            tuple("a.rar!/test-documents/testPPT.ppt", 16384L),
            tuple("a.rar!/test-documents/testRTF.rtf", 3410L),
            tuple("a.rar!/test-documents/testTXT.txt", 49L),
            tuple("a.rar!/test-documents/testWORD.doc", 19456L),
            tuple("a.rar!/test-documents/testXML.xml", 766L));
    assertThat(new String(content(unfolded, "testTXT.txt"), UTF_8)).startsWith("Test d'indexation");
    assertThat(unfolded.lines()).endsWith("container a.rar of 9");
  }

  @Test
  void anArchiveWhoseListIsLockedIsTold() {
    assertThat(Unfolded.of(Map.of("a.rar", resource("test-documents-enc.rar"))).lines())
        .containsExactly("container a.rar of 0 ENCRYPTED: even its list of files needs a password");
  }

  /** Whatever is cut off, what is told is right, and that something is missing is told. */
  @ParameterizedTest
  @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90, 99})
  void anArchiveThatWasCutIsReadAsFarAsItGoes(int percent) {
    byte[] whole = resource("test-documents.rar");

    Unfolded unfolded =
        Unfolded.of(Map.of("a.rar", Arrays.copyOf(whole, whole.length * percent / 100)));

    assertThat(untold(unfolded)).isEmpty();
    assertThat(unfolded.lines().get(unfolded.lines().size() - 1)).contains(" CORRUPT: ");
  }

  @Property(tries = 60)
  void aFlippedBitNeverGivesWrongBytes(
      @ForAll @IntRange(min = 7, max = 67_944) int at, @ForAll @IntRange(max = 7) int bit) {
    byte[] bytes = resource("test-documents.rar");
    bytes[at] = (byte) (bytes[at] ^ (1 << bit));

    assertThat(untold(Unfolded.of(Map.of("a.rar", bytes)))).isEmpty();
  }

  @Test
  void decodersAreHeldToTheLimits() {
    byte[] rar = resource("test-documents.rar");
    Limits ofAFile = new Limits(1000, 1000 * KIB, 20 * KIB, 100, KIB, 1, 64L << 20);
    Limits ofAll = new Limits(1000, 60 * KIB, 50 * KIB, 100, KIB, 1, 64L << 20);

    assertThat(Unfolded.of(Map.of("a.rar", rar), ofAFile).lines())
        .contains("refused a.rar!/test-documents/testPDF.pdf: it has more than 20480 bytes")
        .endsWith("container a.rar of 9");
    assertThat(Unfolded.of(Map.of("a.rar", rar), ofAll).lines())
        .last()
        .asString()
        .endsWith("REFUSED: it unfolds to more than 61440 bytes");
  }

  @Test
  void aPartSaysThatOthersAreMissing() {
    byte[] whole = Packing.RAR_4.of(Map.of("a", "1".getBytes(UTF_8)));
    byte[] part = Arrays.copyOf(whole, whole.length);
    System.arraycopy(Rars.end4(Rars.GOES_ON), 0, part, part.length - 7, 7);

    assertThat(Unfolded.of(Map.of("a.part1.rar", part)).lines())
        .containsExactly(
            "read a.part1.rar!/a: 1",
            "container a.part1.rar of 1 REFUSED: it goes on in another file, which was not read"
                + " with it");
  }

  /** Members whose bytes are not those of the archive as it was made. */
  private static List<String> untold(Unfolded unfolded) {
    Map<String, byte[]> right =
        Unfolded.of(Map.of("a.rar", resource("test-documents.rar"))).contents();
    return unfolded.contents().entrySet().stream()
        .filter(
            member -> right.values().stream().noneMatch(b -> Arrays.equals(b, member.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static byte[] content(Unfolded unfolded, String name) {
    return Objects.requireNonNull(unfolded.contents().get("a.rar!/test-documents/" + name));
  }

  private static byte[] resource(String name) {
    try (InputStream in = RarTest.class.getResourceAsStream("/test-documents/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
