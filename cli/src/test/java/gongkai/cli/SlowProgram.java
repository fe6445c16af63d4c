package gongkai.cli;

import gongkai.extractor.DocumentReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The program with a reader that never comes to an end. */
final class SlowProgram {
  static final String BEGUN = "begun";

  private SlowProgram() {}

  public static void main(String[] args) {
    Session session = Streams.session(Map.of());
    DocumentReader hanging =
        file -> {
          session.out().print(BEGUN + "\n");
          session.out().flush();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return MemoryStages.oneParagraph().read(file);
        };
    Stages stages =
        MemoryStages.of(
            List.of(MemoryStages.file("a"), MemoryStages.file("b")),
            hanging,
            MemoryStages.noReport());
    System.exit(Main.run(session, stages, args));
  }
}
