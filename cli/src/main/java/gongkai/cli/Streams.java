package gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The process's own streams. */
final class Streams {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Streams() {}

  /** The session of this process: UTF-8 whatever the locale. */
  static Session session(Map<String, String> environment) {
    return new Session(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        audience(environment),
        environment.getOrDefault("GONGKAI_DEBUG", "").isEmpty()
            ? Session.Faults.ONE_LINE
            : Session.Faults.WITH_STACK_TRACE);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }

  /**
   * Whether standard error itself is a terminal, which {@link System#console()} does not tell: it
   * asks for standard input and output.
   */
  private static Session.Audience audience(Map<String, String> environment) {
    boolean terminal = !"dumb".equals(environment.get("TERM")) && isTerminal();
    return terminal ? Session.Audience.TERMINAL : Session.Audience.PIPE;
  }

  private static boolean isTerminal() {
    if (!Files.isSymbolicLink(STANDARD_ERROR)) {
      return testsAsTerminal();
    }
    try {
      String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return device.startsWith("/dev/pts/") || device.matches("/dev/(tty|console).*");
    } catch (IOException e) {
      return testsAsTerminal();
    }
  }

  /** Where there is no /proc: a child process that inherits standard error is asked. */
  private static boolean testsAsTerminal() {
    try {
      return new ProcessBuilder("test", "-t", "2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
