package gongkai.fuzz;

import gongkai.corpus.MediaType;
import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.container.Limits;
import gongkai.corpus.container.Unpacker;
import gongkai.extractor.Extractor;
import gongkai.extractor.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * What readers and formats may do with any bytes: come to a result, or say why there is none. What
 * else they throw ends the fuzz test.
 */
final class Fuzzed {
  private static final long MIB = 1L << 20;

  /** Small, so that an input costs little time. */
  private static final Limits LIMITS =
      new Limits(1000, 64 * MIB, 16 * MIB, 200, 8 * MIB, 1, 64 * MIB);

  /** As long as a run of the program gives a file; so short an input takes a fraction of it. */
  private static final Duration HANGING = Duration.ofSeconds(60);

  private static final String NO_SUM = "0".repeat(64);

  private Fuzzed() {}

  static void read(MediaType type, byte[] bytes) {
    inTime(() -> extract(type, bytes));
  }

  private static void extract(MediaType type, byte[] bytes) {
    try {
      new Extractor().read(new SourceFile("a", type, bytes.length, NO_SUM, bytes::clone));
    } catch (UnreadableFileException e) {
      requireReason(e.getMessage());
    }
  }

  static void unpack(String type, byte[] bytes) {
    inTime(() -> unpackSomewhere(type, bytes));
  }

  private static void inTime(Executable work) {
    Assertions.assertTimeoutPreemptively(HANGING, work);
  }

  private static void unpackSomewhere(String type, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      Path file = Files.write(folder.resolve("container"), bytes);
      unpack(type, file, bytes.length, Files.createDirectory(folder.resolve("members")));
    } finally {
      delete(folder);
    }
  }

  private static void unpack(String type, Path file, long size, Path folder) throws IOException {
    SourceFile container = new SourceFile("a", new MediaType(type), size, NO_SUM, new OnDisk(file));
    List<Member> members = new ArrayList<>();
    try {
      new Unpacker(LIMITS).unpack(container, folder, members::add);
    } catch (UnreadableContainerException e) {
      requireReason(e.getMessage());
    }
    for (Member member : members) {
      if (member instanceof Member.Unfolded unfolded && !unfolded.disk().startsWith(folder)) {
        throw new AssertionError("written outside: " + unfolded);
      }
    }
  }

  private static void requireReason(@Nullable String reason) {
    if (reason == null || reason.isBlank() || reason.lines().count() > 1) {
      throw new AssertionError("no reason of one line: " + reason);
    }
  }

  private record OnDisk(Path file) implements SourceFile.Content {
    @Override
    public byte[] read() throws IOException {
      return Files.readAllBytes(file);
    }

    @Override
    public Optional<Path> disk() {
      return Optional.of(file);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (var paths = Files.walk(folder)) {
      all = new ArrayList<>(paths.toList());
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Files.delete(all.get(i));
    }
  }
}
