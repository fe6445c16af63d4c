package gongkai.cli;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.Manifest;
import gongkai.corpus.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run over a corpus is run, as its user says. */
final class RunOptions {
  private static final String EVERYTHING = "**";
  private static final String MEMORY = "[1-9][0-9]{0,5}[mMgG]";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many files are read at once; as many as there are cores by default.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one file may take; ${DEFAULT-VALUE} by default.")
  private int timeout = 60;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description = "How much memory one file may take; ${DEFAULT-VALUE} by default.")
  private String memory = "1g";

  @Option(names = "--limit", paramLabel = "N", description = "Reads the first N files only.")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description = {
        "Meets only files whose path is like this, such as '**/2023*.pdf'; * stops at a slash,",
        "** does not. Containers are opened whatever their path."
      })
  private String only = EVERYTHING;

  @Option(
      names = "--fail-fast",
      description = "Ends at the first file that is failed, timed_out or out_of_memory.")
  private boolean failFast;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description = "Writes a line of JSON about each file.")
  private @Nullable Path log;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = {
        "What is known of files, .csv or .jsonl: path (as in files.csv), url, agency, year,",
        "fetched_at. It wins over what the files say; where they disagree, the report has a note."
      })
  private @Nullable Path manifest;

  /** What a fault of a file does to the run. */
  enum Faults {
    COST_THEIR_FILE,
    END_THE_RUN
  }

  /** What is wrong with the options; empty if nothing is. */
  Optional<String> problem() {
    if (jobs < 1) {
      return Optional.of("--jobs is at least 1, not " + jobs + "; leave it out for all cores");
    }
    if (timeout < 1) {
      return Optional.of("--timeout is at least 1 second, not " + timeout);
    }
    if (limit < 1) {
      return Optional.of("--limit is at least 1, not " + limit + "; leave it out for all files");
    }
    if (!memory.matches(MEMORY)) {
      return Optional.of("--memory is a size such as 512m or 2g, not " + memory);
    }
    try {
      selection();
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("--only is no pattern of paths: " + e.getDescription() + " in " + only);
    }
  }

  int jobs() {
    return jobs;
  }

  Duration timeout() {
    return Duration.ofSeconds(timeout);
  }

  String memory() {
    return memory;
  }

  Faults faults() {
    return failFast ? Faults.END_THE_RUN : Faults.COST_THEIR_FILE;
  }

  @Nullable Path log() {
    return log;
  }

  /**
   * What the user says of files.
   *
   * @throws IOException if its file cannot be read, or which line says what it should not
   */
  Manifest manifest() throws IOException {
    return manifest == null ? Manifest.EMPTY : Manifest.read(manifest);
  }

  /** Files that are no input. */
  List<Path> files() {
    return Stream.of(Optional.ofNullable(log), Optional.ofNullable(manifest))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether every file of the corpus is read. */
  boolean isWhole() {
    return limit == Long.MAX_VALUE && only.equals(EVERYTHING);
  }

  /** Whether the file of a path is to be met. */
  Predicate<String> selection() {
    if (only.equals(EVERYTHING)) {
      return path -> true;
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + only);
    return path -> matcher.matches(Path.of(path));
  }

  /** The entries up to the last file that shall be read. */
  Stream<CorpusEntry> limited(Stream<CorpusEntry> entries) {
    return limit == Long.MAX_VALUE ? entries : entries.takeWhile(new FirstFiles(limit));
  }

  /** True until so many files to read have passed. */
  private static final class FirstFiles implements Predicate<CorpusEntry> {
    private long left;

    FirstFiles(long left) {
      this.left = left;
    }

    @Override
    public boolean test(CorpusEntry entry) {
      return !(entry instanceof SourceFile) || left-- > 0;
    }
  }
}
