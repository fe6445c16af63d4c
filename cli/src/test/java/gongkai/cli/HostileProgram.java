package gongkai.cli;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program with a reader to which each file does what it says. */
final class HostileProgram {
  private HostileProgram() {}

  public static void main(String[] args) {
    System.exit(Main.run(Streams.session(Map.of()), stages(), args));
  }

  static Stages stages() {
    return new Stages(
        Stages.ofProgram(Map.of()).corpus(),
        knowledge -> HostileProgram::obey,
        knowledge -> MemoryStages.noReport(),
        new ChildReaders(HostileProgram.class, List.of()),
        Stages.ofProgram(Map.of()).dataset());
  }

  private static Document obey(SourceFile file) {
    String order = new String(file.bytes(), StandardCharsets.UTF_8).strip();
    switch (order.replaceAll(" .*", "")) {
      case "hang" -> hang();
      case "fill-memory" -> fillMemory();
      case "fill-memory-and-go-on" -> fillMemoryAndGoOn();
      case "take-a-second" -> takeASecond();
      case "take-most-memory" -> takeMostMemory();
      case "overflow" -> throw new IllegalStateException(Integer.toString(overflow(1)));
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(42);
      case "crash" -> signal("SEGV");
      case "be-killed" -> signal("KILL");
      case "be-asked-to-end" -> signal("TERM");
      case "print" -> System.out.println("no frame of the protocol");
      default -> {
        // An ordinary file.
      }
    }
    return read(file);
  }

  private static Document read(SourceFile file) {
    try {
      return MemoryStages.oneParagraph().read(file);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void hang() {
    while (true) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        // It hangs on.
      }
    }
  }

  private static void takeASecond() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Two thirds of it, for a second. */
  private static void takeMostMemory() {
    List<long[]> most = new ArrayList<>();
    long size = 1 << 20;
    for (long taken = 0; taken < Runtime.getRuntime().maxMemory() * 2 / 3; taken += size) {
      most.add(new long[(int) (size / Long.BYTES)]);
    }
    takeASecond();
    if (most.isEmpty()) {
      throw new IllegalStateException("there is no memory");
    }
  }

  private static void fillMemory() {
    List<long[]> full = new ArrayList<>();
    while (full.size() < Integer.MAX_VALUE) {
      full.add(new long[1 << 20]);
    }
  }

  private static void fillMemoryAndGoOn() {
    try {
      fillMemory();
    } catch (OutOfMemoryError e) {
      // As a library might.
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int overflow(int depth) {
    return overflow(depth + 1) + 1;
  }

  private static void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(ProcessHandle.current().pid()))
          .start()
          .waitFor();
      TimeUnit.SECONDS.sleep(30);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
