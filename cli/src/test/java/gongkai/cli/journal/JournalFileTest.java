package gongkai.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
  @TempDir private Path folder = Path.of("");

  private static List<String> records(Path path) throws IOException {
    List<String> met = new ArrayList<>();
    JournalFile.open(path, (key, offset, content) -> met.add(text(key, content))).close();
    return met;
  }

  private static String text(UUID key, byte[] content) {
    return key.getLeastSignificantBits() + new String(content, StandardCharsets.ISO_8859_1);
  }

  /** Whatever is left of a file, its whole records are read, and more can be added behind them. */
  @Property(tries = 60)
  void readsWhatIsWholeOfAFileThatWasCut(
      @ForAll @Size(min = 1, max = 5) List<String> contents, @ForAll double cut)
      throws IOException {
    Path path = Files.createTempFile("journal", ".test");
    try {
      Files.delete(path);
      List<Long> ends = new ArrayList<>();
      List<String> all = new ArrayList<>();
      try (JournalFile file = JournalFile.open(path, (key, offset, content) -> {})) {
        for (String content : contents) {
          byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
          UUID key = new UUID(7, all.size());
          file.append(key, bytes);
          ends.add(file.size());
          all.add(text(key, bytes));
        }
      }
      byte[] whole = Files.readAllBytes(path);
      int length = (int) (whole.length * (Math.abs(cut) % 1));
      Files.write(path, Arrays.copyOf(whole, length));

      long left = ends.stream().filter(end -> end <= length).count();
      assertThat(records(path)).isEqualTo(all.subList(0, (int) left));
      try (JournalFile file = JournalFile.open(path, (key, offset, content) -> {})) {
        file.append(new UUID(7, 99), new byte[] {'x'});
      }
      assertThat(records(path)).hasSize((int) left + 1).endsWith("99x");
    } finally {
      Files.deleteIfExists(path);
    }
  }

  @Test
  void leavesOutWhatIsDamagedAndAllBehindIt() throws Exception {
    Path path = folder.resolve("journal");
    long second;
    try (JournalFile file = JournalFile.open(path, (key, offset, content) -> {})) {
      file.append(new UUID(1, 1), new byte[] {'a'});
      second = file.append(new UUID(1, 2), new byte[] {'b'});
      file.append(new UUID(1, 3), new byte[] {'c'});
    }
    byte[] bytes = Files.readAllBytes(path);
    bytes[(int) second + 20] ^= 1;
    Files.write(path, bytes);

    assertThat(records(path)).containsExactly("1a");
  }

  @Test
  void touchesNoFileOfAnother() throws Exception {
    Path path = folder.resolve("journal");
    Files.writeString(path, "dear diary, today I read 100 reports");

    assertThatThrownBy(() -> records(path))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("is no journal of this program, which keeps one there; move it away");
    assertThat(path).hasContent("dear diary, today I read 100 reports");
  }

  @Test
  void beginsAnewWhereTheFormatIsAnother() throws Exception {
    Path path = folder.resolve("journal");
    Files.write(path, new byte[] {'g', 'o', 'n', 'g', 'k', 'a', 'i', 'J', 0, 0, 0, 99, 1, 2, 3});

    assertThat(records(path)).isEmpty();
    assertThat(Files.size(path)).isEqualTo(12);
  }
}
