package gongkai.corpus.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.ContainerFile;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.SourceFile;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Containers that were made to do harm, or came to it. */
class HostileContainersTest {
  private static final long MIB = 1L << 20;

  /** So that a bomb need not be large to be one. */
  private static final Limits SMALL =
      new Limits(1000, 40 * MIB, 8 * MIB, 100, 2 * MIB, 1, 64 * MIB);

  @Test
  void aBombEndsBeforeItUnfolds() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putArchiveEntry(new ZipArchiveEntry("before"));
      zip.write('x');
      zip.closeArchiveEntry();
      zip.putArchiveEntry(new ZipArchiveEntry("zeros"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 1000; i++) {
        zip.write(zeros);
      }
      zip.closeArchiveEntry();
    }

    List<String> lines = Unfolded.of(Map.of("a.zip", bytes.toByteArray())).lines();

    assertThat(lines)
        .containsExactly(
            "read a.zip!/before: x",
            "container a.zip of 1 REFUSED: it unfolds to more than 200 times its %d bytes"
                .formatted(bytes.size()));
  }

  @ParameterizedTest
  @EnumSource(names = {"TAR_GZ", "TAR_BZ2", "TAR_XZ", "TAR_ZST", "SEVEN_ZIP", "WARC_GZ"})
  void soDoesOneOfAnyKind(Packing packing) {
    byte[] bomb = packing.of(Map.of("zeros", new byte[(int) (6 * MIB)]));

    List<String> lines = Unfolded.of(Map.of("a", bomb), SMALL).lines();

    assertThat(lines)
        .containsExactly(
            "container a of 0 REFUSED: it unfolds to more than 100 times its %d bytes"
                .formatted(bomb.length));
  }

  @Test
  void aFileThatIsTooLongCostsItself() {
    byte[] noise = new byte[(int) (9 * MIB)];
    new Random(1).nextBytes(noise);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("long", noise);
    files.put("short", bytes("x"));

    assertThat(Unfolded.of(Map.of("a.zip", Packing.ZIP.of(files)), SMALL).lines())
        .containsExactly(
            "refused a.zip!/long: it has more than 8388608 bytes",
            "read a.zip!/short: x",
            "container a.zip of 2");
  }

  @Test
  void tooManyFilesEndTheContainer() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 1001; i++) {
      files.put("f" + i, bytes("text " + i));
    }

    Unfolded unfolded = Unfolded.of(Map.of("a.zip", Packing.ZIP.of(files)), SMALL);

    assertThat(unfolded.contents()).hasSize(1000);
    assertThat(unfolded.lines())
        .endsWith("container a.zip of 1000 REFUSED: it holds more than 1000 files");
  }

  @Test
  void containersWithinEachOtherEndAtADepth() {
    byte[] inner = bytes("core");
    for (int i = 0; i < 12; i++) {
      inner = Packing.ZIP.of(Map.of("z" + i, inner));
    }

    List<String> lines = Unfolded.of(Map.of("a", inner)).lines();

    assertThat(lines).hasSize(9);
    assertThat(lines.get(0))
        .isEqualTo(
            "container a!/z11!/z10!/z9!/z8!/z7!/z6!/z5!/z4 of 0 REFUSED: it lies in 8 containers"
                + " within each other");
    assertThat(lines.subList(1, 9)).allMatch(line -> line.endsWith(" of 1"));
  }

  @Test
  void manyContainersWithinOneAreCountedTogether() {
    Map<String, byte[]> outer = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      byte[] noise = new byte[200_000];
      new Random(i).nextBytes(noise);
      outer.put("z%02d".formatted(i), Packing.ZIP.of(Map.of("noise", noise)));
    }
    Limits limits = new Limits(1000, 7 * MIB, 8 * MIB, 100, 2 * MIB, 1, 64 * MIB);

    Unfolded unfolded = Unfolded.of(Map.of("a.zip", Packing.ZIP.of(outer)), limits);

    assertThat(unfolded.contents()).hasSize(6);
    assertThat(unfolded.lines())
        .contains("container a.zip!/z29 of 0 REFUSED: unfolds to more than 7340032 bytes in all");
  }

  @Test
  void namesLeadNowhereAndAreAllTold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, ISO_8859_1.name())) {
      for (String name :
          List.of(
              "../up",
              "a/../../up",
              "/etc/passwd",
              "C:\\x",
              "line\nbreak",
              "a\u00b9",
              "twice",
              "twice",
              "d/b.txt",
              "d/b.txt")) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        byte[] text = bytes(name + bytes.size());
        entry.setSize(text.length);
        tar.putArchiveEntry(entry);
        tar.write(text);
        tar.closeArchiveEntry();
      }
    }

    List<String> paths =
        Unfolded.of(Map.of("a.tar", bytes.toByteArray())).lines().stream()
            .map(line -> line.replaceFirst("^(read .*?): (?s:.*)", "$1"))
            .toList();

    assertThat(paths)
        .containsExactly(
            "refused a.tar!/../up: a name that leads out of the container",
            "refused a.tar!//etc/passwd: an absolute name",
            "refused a.tar!/C:\\x: an absolute name",
            "refused a.tar!/a/../../up: a name that leads out of the container",
            "read a.tar!/a\\xB9",
            "read a.tar!/d/b (2).txt",
            "read a.tar!/d/b.txt",
            "read a.tar!/line\\x0Abreak",
            "read a.tar!/twice",
            "read a.tar!/twice (2)",
            "container a.tar of 10");
  }

  @Test
  void linksAreFollowedWithinAnArchiveOnly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry file = new TarArchiveEntry("d/a");
      file.setSize(1);
      tar.putArchiveEntry(file);
      tar.write('x');
      tar.closeArchiveEntry();
      link(tar, "d/b", "a", TarConstants.LF_SYMLINK);
      link(tar, "c", "d/a", TarConstants.LF_LINK);
      link(tar, "out", "/etc/passwd", TarConstants.LF_SYMLINK);
      link(tar, "self", "self", TarConstants.LF_SYMLINK);
      link(tar, "null", "", TarConstants.LF_CHR);
    }

    assertThat(Unfolded.of(Map.of("a.tar", bytes.toByteArray())).lines())
        .containsExactly(
            "read a.tar!/c: x",
            "duplicate a.tar!/d/a of a.tar!/c",
            "duplicate a.tar!/d/b of a.tar!/c",
            "refused a.tar!/null: neither a file nor a folder: a device or a pipe",
            "refused a.tar!/out: a link to /etc/passwd",
            "refused a.tar!/self: a link to self",
            "container a.tar of 6");
  }

  @Test
  void aWrongChecksumCostsItsFile() {
    byte[] zip = stored("a", "first text");
    int at = new String(zip, ISO_8859_1).indexOf("first");
    zip[at] = 'F';

    assertThat(Unfolded.of(Map.of("a.zip", zip)).lines())
        .containsExactly("refused a.zip!/a: damaged: wrong checksum", "container a.zip of 1");
  }

  /** Whatever is cut off, what is told whole is whole, and that something is missing is told. */
  @ParameterizedTest
  @EnumSource
  void aContainerThatWasCutIsReadAsFarAsItGoes(Packing packing) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      byte[] noise = new byte[3000];
      new Random(i).nextBytes(noise);
      files.put("f" + i, noise);
    }
    byte[] whole = packing.of(files);
    for (int tenth = 1; tenth < 10; tenth++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * tenth / 10);

      Unfolded unfolded = Unfolded.of(Map.of("a", cut));

      unfolded
          .contents()
          .forEach(
              (path, bytes) -> {
                if (path.contains("!/")) {
                  assertThat(bytes).isEqualTo(files.get(path.substring(3)));
                }
              });
      CorpusEntry last = unfolded.entries().get(unfolded.entries().size() - 1);
      boolean told =
          last instanceof ContainerFile container
              && container.trouble().map(t -> t.kind() == Kind.CORRUPT).orElse(false);
      assertThat(told || unfolded.lines().toString().contains("damaged"))
          .as("%s at %d0 %%: %s", packing, tenth, last)
          .isTrue();
      assertThat(last instanceof SourceFile).isFalse();
    }
  }

  @Test
  void aContainerMetAgainIsNotOpenedAgain() {
    byte[] zip = Packing.ZIP.of(Map.of("x", bytes("1")));

    assertThat(Unfolded.of(Map.of("a.zip", zip, "b.zip", zip)).lines())
        .containsExactly("read a.zip!/x: 1", "container a.zip of 1", "duplicate b.zip of a.zip");
  }

  @Test
  void anEmptyContainerIsOne() {
    assertThat(Unfolded.of(Map.of("a.zip", Packing.ZIP.of(Map.of()))).lines())
        .containsExactly("container a.zip of 0");
  }

  @Test
  void aQuineOfOneFileEndsByItself() throws IOException {
    // A gzip file of a gzip file of … : each a different content, so no duplicate stops it.
    byte[] inner = bytes("core");
    for (int i = 0; i < 40; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
        gz.write(inner);
      }
      inner = out.toByteArray();
    }

    List<String> lines = Unfolded.of(Map.of("a.gz", inner)).lines();

    assertThat(lines).hasSize(9);
    assertThat(lines.get(0)).contains("REFUSED: it lies in 8 containers within each other");
  }

  private static void link(TarArchiveOutputStream tar, String name, String target, byte kind)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  private static byte[] stored(String name, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      zip.write(bytes(text));
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
