package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that appear whole or not at all. */
class WholeFileTest {
  @TempDir private Path folder = Path.of("");

  private static void write(Path target, String text) throws IOException {
    try (WholeFile file = WholeFile.begin(target)) {
      file.out().write(text.getBytes(StandardCharsets.UTF_8));
      file.keep();
    }
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Path target = Files.writeString(folder.resolve("图.csv"), "before");

    write(target, "after");

    assertThat(target).hasContent("after");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void leavesWhatWasThereIfItIsNotKept() throws IOException {
    Path target = Files.writeString(folder.resolve("图.csv"), "before");

    try (WholeFile file = WholeFile.begin(target)) {
      file.out().write('a');
    }

    assertThat(target).hasContent("before");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void writesTheFileThatALinkLeadsTo() throws IOException {
    Path target = Files.writeString(folder.resolve("real.csv"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);

    write(link, "after");

    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent("after");
  }

  @Test
  void refusesAFolderAndOneThatIsNotThere() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatThrownBy(() -> write(empty, "after"))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(empty + ": it is a folder; expected a file");
    assertThat(empty).isDirectory();

    Path nowhere = folder.resolve("no").resolve("a.csv");
    assertThatThrownBy(() -> write(nowhere, "after"))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(nowhere.toString());
  }
}
