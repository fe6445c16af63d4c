package gongkai.cli;

import gongkai.cli.child.ChildServer;
import gongkai.cli.reading.StageReader;
import gongkai.normalizer.Additions;
import gongkai.normalizer.Knowledge;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The program as a child: reads files for another process of it, which asks and is answered on the
 * streams. No command, since the library of commands takes a quarter of the time in which a child
 * starts.
 *
 * @param additions what the user adds to the program's knowledge
 * @param readers how many files are read at once
 */
record FileService(Additions additions, int readers) {
  private static final String NAME = "serve-files";

  private static final String NONE = "";

  /** The name, four files, and how many files are read at once. */
  private static final int ARGUMENTS = 6;

  /** A child's arguments, but for the last: how many files it reads at once. */
  static List<String> arguments(Additions additions) {
    return List.of(
        NAME,
        argument(additions.agencies()),
        argument(additions.divisions()),
        argument(additions.forms()),
        argument(additions.corrections()));
  }

  private static String argument(Optional<Path> file) {
    return file.map(path -> path.toAbsolutePath().toString()).orElse(NONE);
  }

  /** What a child's arguments ask for; empty if they are those of a person. */
  static Optional<FileService> of(String... arguments) {
    if (arguments.length != ARGUMENTS || !arguments[0].equals(NAME)) {
      return Optional.empty();
    }
    Additions additions =
        new Additions(
            file(arguments[1]), file(arguments[2]), file(arguments[3]), file(arguments[4]));
    return Optional.of(new FileService(additions, Integer.parseInt(arguments[5])));
  }

  private static Optional<Path> file(String argument) {
    return Optional.of(argument).filter(path -> !path.equals(NONE)).map(Path::of);
  }

  /**
   * Serves until the other process ends.
   *
   * @throws IOException if a user's file cannot be read, or what comes is no request
   */
  Exit serve(Stages stages) throws IOException {
    // What a library prints must not come between the answers.
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    Knowledge knowledge = Knowledge.of(additions);
    StageReader reader =
        new StageReader(stages.extractor().open(knowledge), stages.normalizer().open(knowledge));
    try (FileInputStream requests = new FileInputStream(FileDescriptor.in);
        FileOutputStream answers = new FileOutputStream(FileDescriptor.out)) {
      new ChildServer(reader, readers).serve(requests, answers);
    }
    return Exit.DONE;
  }
}
