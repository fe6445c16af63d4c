package gongkai.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCorpusTest {
  @TempDir Path folder;

  @Test
  void meetsEveryFileHiddenOnesTooInBytewiseOrder() throws IOException {
    for (String path :
        List.of("b/2", "b.txt", "b-1", "a", "B", ".hidden", "年/报", "b/.x/1", "ｆ", "𠀀")) {
      write(path, path);
    }

    assertThat(shown(folder))
        .containsExactly(
            "read .hidden",
            "read B",
            "read a",
            "read b-1",
            "read b.txt",
            "read b/.x/1",
            "read b/2",
            "read 年/报",
            "read ｆ",
            "read 𠀀");
  }

  @Test
  void describesAFileByItsContent() throws IOException {
    write("年报.doc", "<html><p>abc</p></html>");

    SourceFile file = (SourceFile) entries(folder).get(0);

    assertThat(file.mediaType()).isEqualTo(MediaType.HTML);
    assertThat(file.size()).isEqualTo(23);
    assertThat(file.name()).isEqualTo("年报.doc");
    assertThat(file.sha256())
        .isEqualTo("dabc3b13ee202962ee9f57e1d3819e3657a9f419227b1e1945614fd46170a4ea");
    assertThat(file.content().read()).isEqualTo("<html><p>abc</p></html>".getBytes(UTF_8));
  }

  @Test
  void namesASingleFileByItsName() throws IOException {
    write("甲/年报.txt", "x");

    assertThat(shown(folder.resolve("甲/年报.txt"))).containsExactly("read 年报.txt");
  }

  @Test
  void putsTheLastNameBeforeThePathsOfSeveralAndMakesItUnique() throws IOException {
    write("一/报/a", "1");
    write("二/报/b", "2");
    write("报_2", "3");

    assertThat(shown(folder.resolve("二/报"), folder.resolve("一/报/."), folder.resolve("报_2")))
        .containsExactly("read 报/b", "read 报_2/a", "read 报_2_2");
  }

  @Test
  void readsTheSameContentOnceAtItsSmallestPath() throws IOException {
    write("c", "same");
    write("a/z", "same");
    write("b", "other");

    assertThat(shown(folder)).containsExactly("read a/z", "read b", "duplicate c of a/z");
  }

  @Test
  void meetsOnlyWhatIsSelected() throws IOException {
    write("a/1.pdf", "same");
    write("b/2.txt", "other");
    write("c/1.pdf", "same");
    write("d/3.txt", "same");

    try (Stream<CorpusEntry> entries =
        FolderCorpus.of(List.of(folder), Set.of())
            .only(path -> path.matches("[b-d]/.*"))
            .entries()) {
      assertThat(entries.map(CorpusEntry::path)).containsExactly("b/2.txt", "c/1.pdf", "d/3.txt");
    }
  }

  @Test
  void allowsArgumentsThatOverlap() throws IOException {
    write("a/1", "x");

    assertThat(shown(folder.resolve("a"), folder.resolve("a/1")))
        .containsExactly("read 1", "duplicate a/1 of 1");
  }

  @Test
  void skipsTheOutputEvenByAnotherName() throws IOException {
    write("a", "1");
    write("out/figures.csv", "2");
    write("out2", "3");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("out/figures.csv"));
    Path skipped = folder.resolve("x/../out/../out");

    try (Stream<CorpusEntry> entries =
        FolderCorpus.of(List.of(folder), Set.of(skipped)).entries()) {
      assertThat(entries.map(FolderCorpusTest::show)).containsExactly("read a", "read out2");
    }
  }

  @Test
  void anInputWithinTheOutputIsRefusedAloud() throws IOException {
    write("out/a", "1");

    assertThatThrownBy(
            () -> FolderCorpus.of(List.of(folder.resolve("out")), Set.of(folder)).entries())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder + "/out: lies in the output folder; give another output folder");
  }

  @Test
  void followsALinkToAFileOfTheFolderAndNoOther() throws IOException {
    Path outside = Files.createTempFile("outside", "");
    write("a/file", "1");
    link("a/inside", "file");
    link("a/nothing", "missing");
    link("a/itself", "itself");
    link("a/out", outside.toString());
    link("a/around", "..");
    link("beside", "a");

    assertThat(shown(folder))
        .containsExactly(
            "refused a/around: link to a folder around it: ..",
            "read a/file",
            "duplicate a/inside of a/file",
            "refused a/itself: link that leads to itself: itself",
            "refused a/nothing: link to nothing: missing",
            "refused a/out: link that leads out of the folder: " + outside,
            "refused beside: link to a folder read by itself: a");
    Files.delete(outside);
  }

  @Test
  void followsALinkThatWasGiven() throws IOException {
    write("real/a", "1");
    write("file", "2");
    link("folder", "real");
    link("named", "file");

    assertThat(shown(folder.resolve("folder"))).containsExactly("read a");
    assertThat(shown(folder.resolve("named"))).containsExactly("read named");
  }

  @Test
  void refusesAPipe() throws Exception {
    assumeTrue(run("mkfifo", folder.resolve("pipe").toString()) == 0, "no mkfifo here");
    write("a", "1");

    assertThat(shown(folder))
        .containsExactly(
            "read a", "refused pipe: neither a file nor a folder: a device, a pipe or a socket");
    assertThatThrownBy(() -> shown(folder.resolve("pipe")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageEndingWith("pipe: is neither a file nor a folder; give a file or a folder");
  }

  @Test
  void saysWhichNamedPathIsMissing() throws IOException {
    link("broken", "missing");

    assertThatThrownBy(() -> shown(folder, folder.resolve("no/such")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder + "/no/such: no such file or folder; check how it is written");
    assertThatThrownBy(() -> shown(folder.resolve("broken")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder + "/broken: a link to nothing; mend the link");
  }

  @Test
  void refusesWhatMayNotBeReadUnlessItWasNamed() throws IOException {
    write("locked/a", "1");
    write("b", "2");
    Path locked = folder.resolve("locked");
    Path b = folder.resolve("b");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(b, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(b), "this user may read everything");
      assertThat(shown(folder))
          .containsExactly(
              "refused b: no permission to read the file",
              "refused locked: no permission to read the folder");
      assertThatThrownBy(() -> shown(locked))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessage(locked + ": no permission to read it; change its permissions");
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileThatFailsWhileItIsReadIsRefusedUnlessItWasNamed() {
    // Linux shows a process's memory as a regular file whose first bytes cannot be read.
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.isReadable(unreadable), "no /proc here");

    assertThatThrownBy(() -> shown(unreadable))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            unreadable
                + ": cannot be read: Input/output error; give another path or mend this one");
  }

  @Test
  void keepsNamesThatAreNoUtf8OrHoldALineBreak() throws Exception {
    // Only a shell can make a name that is no UTF-8.
    assumeTrue(
        run("sh", "-c", "cd '" + folder + "' && printf 1 > \"$(printf 'a\\271\\253\\344b')\"")
            == 0);
    write("line\nbreak", "2");

    assertThat(shown(folder)).containsExactly("read a\\xB9\\xAB\\xE4b", "read line\nbreak");
    SourceFile odd = (SourceFile) entries(folder).get(0);
    assertThat(odd.content().read()).isEqualTo("1".getBytes(UTF_8));
  }

  @Test
  void doesNotNormaliseNames() throws IOException {
    write("e\u0301", "1");
    write("\u00e9", "2");

    assertThat(shown(folder)).containsExactly("read e\u0301", "read \u00e9");
  }

  @Test
  void opensFilesOnlyWhenTheyAreAskedFor() throws IOException {
    write("a", "1");
    write("b", "2");

    try (Stream<CorpusEntry> entries = corpus(folder).entries()) {
      Iterator<CorpusEntry> iterator = entries.iterator();
      assertThat(show(iterator.next())).isEqualTo("read a");
      Files.delete(folder.resolve("b"));
      assertThat(show(iterator.next()))
          .isEqualTo("refused b: the file went away while it was read");
    }
  }

  @Test
  void tellsThatAFileChangedAfterItWasMet() throws IOException {
    write("a", "1");
    SourceFile file = (SourceFile) entries(folder).get(0);
    write("a", "12");

    assertThatIOException()
        .isThrownBy(() -> file.content().read())
        .withMessage("a: changed while it was read, from 1 bytes to 2");
  }

  @Test
  void anEmptyFolderHasNoEntries() {
    assertThat(shown(folder)).isEmpty();
  }

  @Test
  void anEmptyFileSaysSo() throws IOException {
    write("a", "");

    assertThat(((SourceFile) entries(folder).get(0)).mediaType()).isEqualTo(MediaType.EMPTY);
  }

  @Test
  void readsFoldersOfAnyDepth() throws IOException {
    write("d/".repeat(150) + "a", "1");

    assertThat(shown(folder)).containsExactly("read " + "d/".repeat(150) + "a");
  }

  @Test
  void needsAPath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FolderCorpus.of(List.of(), Set.of()))
        .withMessage("a corpus needs a file or a folder");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(path), Path.of(target));
  }

  private static int run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private static FolderCorpus corpus(Path... given) {
    return FolderCorpus.of(List.of(given), Set.of());
  }

  private static List<CorpusEntry> entries(Path... given) {
    try (Stream<CorpusEntry> entries = corpus(given).entries()) {
      return entries.toList();
    }
  }

  private static List<String> shown(Path... given) {
    return entries(given).stream().map(FolderCorpusTest::show).toList();
  }

  private static String show(CorpusEntry entry) {
    if (entry instanceof DuplicateFile duplicate) {
      return "duplicate " + duplicate.path() + " of " + duplicate.original();
    }
    return entry instanceof RefusedFile refused
        ? "refused " + refused.path() + ": " + refused.reason()
        : "read " + entry.path();
  }
}
