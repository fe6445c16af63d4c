package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.MediaType;
import gongkai.corpus.RefusedFile;
import gongkai.corpus.SourceFile;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in, a dataset out, whatever happens to a file. */
class ExtractTest {
  private static final int FILES = 60;

  @TempDir private Path folder = Path.of("");

  @Test
  void writesTheSameBytesForAnyNumberOfJobs() throws Exception {
    List<CorpusEntry> entries =
        IntStream.range(0, FILES)
            .mapToObj(i -> (CorpusEntry) MemoryStages.file("%03d.txt".formatted(i)))
            .toList();

    Map<String, String> one = dataset(entries, dawdling(1), 1);

    assertThat(one.get("files.csv")).hasLineCount(FILES + 1);
    for (int seed = 2; seed < 5; seed++) {
      assertThat(dataset(entries, dawdling(seed), 4)).isEqualTo(one);
    }
  }

  /** Takes a random time for each file, and fails for some. */
  private static DocumentReader dawdling(int seed) {
    int[] delays = new Random(seed).ints(FILES, 0, 8).toArray();
    return file -> {
      int number = Integer.parseInt(file.path().substring(0, 3));
      try {
        Thread.sleep(delays[number]);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (number % 7 == 3) {
        throw new IllegalStateException("no luck with " + file.path());
      }
      return MemoryStages.oneParagraph().read(file);
    };
  }

  private Map<String, String> dataset(List<CorpusEntry> entries, DocumentReader extractor, int jobs)
      throws IOException {
    Run run =
        extract(
            MemoryStages.of(entries, extractor, MemoryStages.noReport()),
            "--jobs",
            Integer.toString(jobs));
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> written = Files.list(output())) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private Path output() {
    return folder.resolve("dataset");
  }

  private Run extract(Stages stages, String... more) {
    List<String> args = new ArrayList<>(List.of("extract", folder.toString()));
    args.addAll(List.of("-o", output().toString()));
    args.addAll(List.of(more));
    return Run.piped(stages, args.toArray(String[]::new));
  }

  @Test
  void givesEveryFileARow() throws Exception {
    List<CorpusEntry> entries =
        List.of(
            MemoryStages.file("a-plain"),
            new DuplicateFile("b-twice", "a-plain", MediaType.TEXT, 7, "0".repeat(64)),
            new RefusedFile("c-pipe", "a named pipe"),
            MemoryStages.file("corrupt"),
            MemoryStages.file("encrypted"),
            new SourceFile(
                "gone",
                MediaType.TEXT,
                1,
                "1".repeat(64),
                () -> {
                  throw new NoSuchFileException("/home/somebody/gone");
                }),
            new SourceFile("grown", MediaType.TEXT, 1, "2".repeat(64), () -> new byte[2]),
            MemoryStages.file("identity"),
            MemoryStages.file("linkage"),
            MemoryStages.file("memory"),
            MemoryStages.file("overflow"),
            MemoryStages.file("scanned"),
            MemoryStages.file("unsupported"));

    Run run = extract(MemoryStages.of(entries, ExtractTest::misbehaving, MemoryStages.noReport()));

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(statusAndReason())
        .containsExactly(
            "a-plain: not_a_report, no report in a-plain",
            "b-twice: duplicate, same content as a-plain",
            "c-pipe: refused, a named pipe",
            "corrupt: corrupt, it is CORRUPT",
            "encrypted: encrypted, it is ENCRYPTED",
            "gone: refused, no such file or folder",
            "grown: refused, IOException: it changed while it was read: 1 bytes; then 2",
            "identity: failed, IllegalStateException: no luck with java.lang.Object",
            "linkage: failed, NoClassDefFoundError: org/example/Missing",
            "memory: out_of_memory, reading it took more memory than there is",
            "overflow: failed, StackOverflowError",
            "scanned: scanned, it is SCANNED",
            "unsupported: unsupported, it is UNSUPPORTED");
    assertThat(run.err())
        .startsWith("13 files: 1 duplicate, 1 not_a_report, 1 scanned, 1 encrypted, 1 corrupt, ")
        .contains("no file was a report\n")
        .containsPattern("written to .*dataset in [0-9.]+ seconds\n$")
        .doesNotContain("\r");
  }

  private static gongkai.extractor.Document misbehaving(SourceFile file)
      throws UnreadableFileException {
    switch (file.path()) {
      case "corrupt", "encrypted", "scanned", "unsupported" -> {
        UnreadableFileException.Reason reason =
            UnreadableFileException.Reason.valueOf(file.path().toUpperCase(java.util.Locale.ROOT));
        throw new UnreadableFileException(reason, "it is\n" + reason);
      }
      case "identity" -> throw new IllegalStateException("no luck with " + new Object());
      case "linkage" -> throw new NoClassDefFoundError("org/example/Missing");
      case "memory" -> throw new OutOfMemoryError("Java heap space");
      case "overflow" -> throw overflow(0);
      default -> {
        return MemoryStages.oneParagraph().read(file);
      }
    }
  }

  /** Recurses until the stack is full. */
  @SuppressWarnings("InfiniteRecursion")
  private static RuntimeException overflow(int depth) {
    RuntimeException deeper = overflow(depth + 1);
    return new IllegalStateException(Integer.toString(depth), deeper);
  }

  private List<String> statusAndReason() throws IOException {
    return Files.readAllLines(output().resolve("files.csv")).stream()
        .skip(1)
        .map(line -> line.replace("\"", "").replace("bytes,", "bytes;").split(",", -1))
        .map(fields -> fields[0] + ": " + fields[7] + ", " + fields[8])
        .toList();
  }

  @Test
  void leavesNothingWhenAnInputCannotBeRead() {
    Stages stages =
        new Stages(
            request ->
                () ->
                    Stream.<CorpusEntry>of(MemoryStages.file("a"))
                        .peek(
                            unused -> {
                              throw new UncheckedIOException(
                                  new NoSuchFileException("/crawl/2021"));
                            }),
            knowledge -> MemoryStages.oneParagraph(),
            knowledge -> MemoryStages.noReport(),
            Stages.ofProgram(Map.of()).reader(),
            Stages.ofProgram(Map.of()).dataset());

    Run run = extract(stages);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "gongkai: /crawl/2021: no such file or folder;"
                + " check the path, its permissions and the disk\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsEachFileApartFromTheOutput() throws Exception {
    Files.writeString(folder.resolve("in.txt"), "text", StandardCharsets.UTF_8);
    Stages program = Stages.ofProgram(Map.of());

    extract(program);
    String first = Files.readString(output().resolve("files.csv"));
    extract(program);

    assertThat(Files.readString(output().resolve("files.csv"))).isEqualTo(first);
    assertThat(first).hasLineCount(2).contains("in.txt");
  }

  @Test
  void showsProgressOnATerminalOnly() {
    Stages stages =
        MemoryStages.of(
            List.of(MemoryStages.file("a")), MemoryStages.oneParagraph(), MemoryStages.noReport());
    String[] args = {"extract", folder.toString(), "-o", output().toString()};

    assertThat(Run.of(Session.Audience.TERMINAL, stages, args).err())
        .contains("\r", "gongkai", " files");
    assertThat(Run.of(Session.Audience.PIPE, stages, args).err()).doesNotContain("\r", "%");
  }
}
