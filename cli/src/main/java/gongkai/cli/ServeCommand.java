package gongkai.cli;

import gongkai.cli.child.ChildServer;
import gongkai.cli.child.ChildSettings;
import gongkai.cli.reading.StageReader;
import gongkai.normalizer.Knowledge;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads files for another process of this program, which asks and is answered on the streams. */
@Command(
    name = ServeCommand.NAME,
    hidden = true,
    description = "Reads files for another process of this program.")
final class ServeCommand implements Callable<Integer> {
  static final String NAME = "serve-files";

  private final Stages stages;

  @Option(names = ChildSettings.READERS, paramLabel = "N", description = "How many at once.")
  private int readers = 1;

  @Mixin private AdditionOptions additions = new AdditionOptions();

  ServeCommand(Stages stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    // What a library prints must not come between the answers.
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    Knowledge knowledge = Knowledge.of(additions.additions());
    StageReader reader =
        new StageReader(stages.extractor().open(knowledge), stages.normalizer().open(knowledge));
    try (FileInputStream requests = new FileInputStream(FileDescriptor.in);
        FileOutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      new ChildServer(reader, readers).serve(requests, answers);
    }
    return Exit.DONE.code();
  }
}
