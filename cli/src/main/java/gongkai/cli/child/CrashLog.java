package gongkai.cli.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a virtual machine writes when it finds itself damaged. */
final class CrashLog {
  private static final Pattern PROBLEM =
      Pattern.compile("#\\s+(SIG[A-Z0-9]+|EXCEPTION_\\w+|Internal Error).*");

  private CrashLog() {}

  /** The option that says where it is written. */
  static String option(Path temporary) {
    return "-XX:ErrorFile=" + temporary.resolve("crash-%p.log");
  }

  /** The name of the problem that ended a process; empty if it did not end so. The log goes. */
  static Optional<String> take(Path temporary, long pid) {
    Path log = temporary.resolve("crash-" + pid + ".log");
    if (!Files.exists(log)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return Optional.of(
          lines
              .map(PROBLEM::matcher)
              .filter(Matcher::matches)
              .map(line -> line.group(1))
              .findFirst()
              .orElse("a problem that it does not name"));
    } catch (IOException e) {
      return Optional.of("a problem that cannot be read");
    }
  }
}
