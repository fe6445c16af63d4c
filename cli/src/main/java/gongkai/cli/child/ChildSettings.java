package gongkai.cli.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How children are started and what they may use.
 *
 * @param options further options of its Java virtual machine, which win over the program's own
 * @param program the class with the main that serves, and its arguments; the last, how many files
 *     it reads at once, is added
 * @param memory the heap of each, as Java's -Xmx takes it, such as 1g
 * @param timeout for one file; a child that takes longer is ended
 * @param temporary a folder for what a child keeps for a moment; who gives it deletes it
 */
public record ChildSettings(
    List<String> options, List<String> program, String memory, Duration timeout, Path temporary) {
  public ChildSettings {
    options = List.copyOf(options);
    program = List.copyOf(program);
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a file needs some time, not " + timeout);
    }
  }

  /**
   * The command that starts a child: the Java and the class path of this process.
   *
   * @param readers how many files it reads at once
   */
  List<String> command(int readers) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                // Nothing of a file lives longer than its reading: the more is read before memory
                // is tidied, the less has to be moved.
                "-XX:NewRatio=1",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=128m",
                // A library that catches the error would go on with half of what it knows.
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:-UsePerfData",
                CrashLog.option(temporary),
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(program);
    command.add(Integer.toString(readers));
    return command;
  }
}
