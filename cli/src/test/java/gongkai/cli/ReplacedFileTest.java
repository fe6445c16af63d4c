package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
  @TempDir private Path folder = Path.of("");

  private Path before() throws IOException {
    return Files.writeString(folder.resolve("a.csv"), "before");
  }

  @Test
  void whatCannotBeWrittenWholeLeavesWhatWasThere() throws IOException {
    Path file = before();

    assertThatThrownBy(
            () ->
                ReplacedFile.write(
                    file,
                    out -> {
                      out.write("half".getBytes(StandardCharsets.UTF_8));
                      throw new IOException("the other half is not there");
                    }))
        .hasMessage("the other half is not there");

    assertThat(file).content().isEqualTo("before");
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void writesWhereALinkLeads() throws IOException {
    Path file = before();
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

    int said =
        ReplacedFile.writeText(
            link,
            out -> {
              out.write("后来");
              return 2;
            });

    assertThat(said).isEqualTo(2);
    assertThat(link).isSymbolicLink();
    assertThat(file).content().isEqualTo("后来");
  }

  @Test
  void namesTheFileWhoseFolderIsMissing() {
    Path file = folder.resolve("none").resolve("a.csv");

    assertThatThrownBy(() -> ReplacedFile.write(file, out -> {}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(file.toString());
  }

  @Test
  void nothingIsWrittenIntoADatasetThroughALink() throws IOException {
    Path dataset = Files.createDirectory(folder.resolve("dataset"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), dataset);
    Path file = Files.writeString(dataset.resolve("figures.csv"), "");
    Path toFile = Files.createSymbolicLink(folder.resolve("figures.csv"), file);

    for (Path target : new Path[] {link.resolve("new.csv"), toFile, dataset, file}) {
      assertThatThrownBy(() -> Outside.require(target, dataset))
          .isInstanceOf(CommandException.class)
          .hasMessage(target + ": inside the dataset; name a file outside of " + dataset);
    }
    assertThatThrownBy(() -> Outside.require(file, link)).isInstanceOf(CommandException.class);
  }

  @Test
  void takesAFileBesideTheDataset() throws CommandException, IOException {
    Path dataset = Files.createDirectory(folder.resolve("dataset"));

    Outside.require(folder.resolve("dataset.csv"), dataset);
    Outside.require(dataset.resolve("../none/a.csv"), dataset);

    assertThat(folder.resolve("dataset.csv")).doesNotExist();
  }
}
