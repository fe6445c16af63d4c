package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Block;
import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every table of a file as CSV. */
class TablesTest {
  private static final Place.Box BOX = new Place.Box(0, 0, 1, 1);

  @TempDir private Path folder = Path.of("");

  private Run tables(Document document) throws Exception {
    Path file = Files.writeString(folder.resolve("in.txt"), "x");
    Stages stages =
        MemoryStages.of(
            List.of(MemoryStages.file("in.txt")), unused -> document, MemoryStages.noReport());
    return Run.piped(stages, "tables", file.toString(), "-o", output().toString());
  }

  private Path output() {
    return folder.resolve("deep/out");
  }

  private static Document document(OptionalInt pages, Block... blocks) {
    return new Document(List.of(blocks), pages, Map.of(), List.of());
  }

  private static Table table(int number, Place place) {
    return new Table(
        number,
        3,
        3,
        List.of(
            new Cell(1, 1, 2, 1, "申请人\"情况\"", Place.NONE),
            new Cell(1, 2, 1, 2, "自然人,总计", Place.NONE),
            new Cell(2, 2, 1, 1, "1", Place.NONE),
            new Cell(2, 3, 1, 1, "-18", Place.NONE),
            new Cell(3, 3, 1, 1, "=1+1", Place.NONE)),
        place);
  }

  @Test
  void writesASpanningCellOnceAtItsTopLeft() throws Exception {
    Run run = tables(document(OptionalInt.empty(), table(1, Place.NONE)));

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                output().resolve("00-01.csv") + "\n",
                "1 table in %s\n".formatted(folder.resolve("in.txt"))));
    assertThat(output().resolve("00-01.csv"))
        .hasContent(
            """
            "申请人""情况""\","自然人,总计",
            "",1,-18
            "",,=1+1
            """);
  }

  @Test
  void namesSortInReadingOrder() throws Exception {
    Run run =
        tables(
            document(
                OptionalInt.of(120),
                table(1, Place.on(2, BOX)),
                table(2, Place.on(2, BOX)),
                table(3, Place.on(11, BOX))));

    assertThat(run.out().lines().map(line -> Path.of(line).getFileName().toString()))
        .containsExactly("002-01.csv", "002-02.csv", "011-03.csv");
  }

  @Test
  void replacesItsOwnNamesAndMentionsTheRest() throws Exception {
    Files.createDirectories(output());
    Files.writeString(output().resolve("00-01.csv"), "old and much longer than what comes\n");
    Files.writeString(output().resolve("00-02.csv"), "stale");
    Files.writeString(output().resolve("notes.csv"), "mine");

    Run run = tables(document(OptionalInt.empty(), table(1, Place.NONE)));

    assertThat(Files.readString(output().resolve("00-01.csv"))).startsWith("\"申请人");
    assertThat(output().resolve("00-02.csv")).hasContent("stale");
    assertThat(run.err()).contains("not of this run: 00-02.csv\n").doesNotContain("notes");
  }

  @Test
  void saysThatThereIsNone() throws Exception {
    Run run = tables(document(OptionalInt.empty()));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("0 tables in ");
  }

  @Test
  void refusesAFileForAFolder() throws Exception {
    Files.createDirectories(output().getParent());
    Files.writeString(output(), "mine");

    Run run = tables(document(OptionalInt.empty(), table(1, Place.NONE)));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).endsWith(": a file; name a folder for the tables\n");
    assertThat(output()).hasContent("mine");
  }

  @Test
  void writesTheTablesOfEachFileOfAFolder() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (String name : List.of("a.txt", "b.txt", "b.md")) {
      Files.writeString(files.resolve(name), "x");
    }
    Document document = document(OptionalInt.empty(), table(1, Place.NONE));
    Stages stages =
        MemoryStages.of(
            List.of(MemoryStages.file("in.txt")), unused -> document, MemoryStages.noReport());

    Run run = Run.piped(stages, "tables", files.toString(), "-o", output().toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            output().resolve("a/00-01.csv").toString(),
            output().resolve("b.md/00-01.csv").toString(),
            output().resolve("b.txt/00-01.csv").toString());
  }

  @Test
  void saysThatAFolderHasNoFile() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    Stages stages =
        MemoryStages.of(
            List.of(), unused -> document(OptionalInt.empty()), MemoryStages.noReport());

    Run run = Run.piped(stages, "tables", files.toString(), "-o", output().toString());

    assertThat(run).isEqualTo(new Run(0, "", "no file in %s\n".formatted(files)));
  }

  @Test
  void goesOnAfterAFileOfAFolderThatIsNotRead() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(files.resolve("a.txt"), "x");
    Stages stages =
        MemoryStages.of(
            List.of(MemoryStages.file("in.txt")),
            unused -> {
              throw new UnreadableFileException(UnreadableFileException.Reason.CORRUPT, "cut off");
            },
            MemoryStages.noReport());

    Run run = Run.piped(stages, "tables", files.toString(), "-o", output().toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("a.txt: corrupt: cut off");
  }
}
