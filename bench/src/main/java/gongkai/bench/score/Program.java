package gongkai.bench.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs other programs. */
public final class Program {
  /**
   * What a program left.
   *
   * @param code its exit code
   * @param lines what it wrote, both streams together
   */
  public record Outcome(int code, List<String> lines) {
    /** Copies the lines. */
    public Outcome {
      lines = List.copyOf(lines);
    }
  }

  private Program() {}

  /**
   * Runs gongkai in a process of its own, from the class path of this one.
   *
   * @throws IOException if Java cannot be started
   * @throws InterruptedException if this thread is interrupted
   */
  public static Outcome gongkai(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "gongkai.cli.Main"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  static Outcome run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> lines;
    try (var from = process.inputReader(StandardCharsets.UTF_8)) {
      lines = from.lines().toList();
    }
    return new Outcome(process.waitFor(), lines);
  }
}
