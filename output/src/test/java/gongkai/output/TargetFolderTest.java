package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFolderTest {
  @TempDir private Path temporary;

  @Test
  void newEmptyAndOwnFoldersAreUsable() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("空"));
    Path own = temporary.resolve("own");
    Datasets.write(own, List.of());
    Files.createFile(own.resolve(".DS_Store"));

    for (Path folder : List.of(temporary.resolve("a/b/c"), empty, own)) {
      assertThatCode(() -> TargetFolder.requireUsable(folder)).doesNotThrowAnyException();
      Datasets.write(folder, InventedReports.outcomes());
      assertThat(Datasets.names(folder)).containsExactlyElementsOf(Datasets.names());
    }
  }

  @Test
  void somebodyElsesFolderIsRefused() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("letters"));
    Files.writeString(folder.resolve("b.txt"), "kept");
    Files.writeString(folder.resolve("a.txt"), "kept");

    assertRefused(folder, "it holds 'a.txt' and is no dataset of gongkai; choose another");
    assertThat(Datasets.names(folder)).containsExactly("a.txt", "b.txt");
  }

  @Test
  void packageOfAnotherProgramIsRefused() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("other"));
    for (String content : List.of("{\"name\": \"x\"}", "[]", "", "{\"gongkai\": 1}", "{{")) {
      Files.writeString(folder.resolve("datapackage.json"), content);
      assertRefused(folder, "it holds 'datapackage.json' and is no dataset of gongkai");
    }
  }

  @Test
  void datasetWithSomethingOfTheUsersIsRefused() throws IOException {
    Path folder = temporary.resolve("dataset");
    Datasets.write(folder, List.of());
    Files.createFile(folder.resolve("notes.txt"));

    assertRefused(folder, "it holds 'notes.txt', which gongkai did not write and would delete");
  }

  @Test
  void filesAndPlacesBelowFilesAreRefused() throws IOException {
    Path file = Files.createFile(temporary.resolve("file"));

    assertRefused(file, "it is a file; choose another folder");
    assertRefused(file.resolve("below/it"), "is a file; choose another folder");
    assertThat(file).exists();
  }

  @Test
  void linkStandsForItsFolder() throws IOException {
    Path real = Files.createDirectories(temporary.resolve("elsewhere/real"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), real);

    Datasets.write(link, InventedReports.outcomes());
    Datasets.write(link, InventedReports.outcomes());

    assertThat(link).isSymbolicLink();
    assertThat(Datasets.names(real)).containsExactlyElementsOf(Datasets.names());
    assertThat(Datasets.names(temporary)).containsExactly("elsewhere", "link");
    assertThat(TargetFolder.ownPaths(link))
        .contains(real.toRealPath(), real.toRealPath().resolveSibling(".real.gongkai-new"));
  }

  @Test
  void linkToNothingIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("nothing"));

    assertRefused(link, "it is a link to nothing; remove the link");
  }

  private static void assertRefused(Path folder, String message) {
    assertThatThrownBy(() -> TargetFolder.requireUsable(folder))
        .isInstanceOf(UnusableTargetException.class)
        .hasMessageStartingWith("cannot write a dataset to " + folder + ": ")
        .hasMessageContaining(message);
    assertThatThrownBy(() -> Datasets.open(folder)).isInstanceOf(UnusableTargetException.class);
  }
}
