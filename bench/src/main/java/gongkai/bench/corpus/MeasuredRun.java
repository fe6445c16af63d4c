package gongkai.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a run of a program took.
 *
 * @param wall from its start to its end
 * @param processor of it and all it started
 * @param rootPeak its largest resident memory, in bytes
 * @param childPeak that of the largest process it started; 0 if there was none
 */
record MeasuredRun(Duration wall, Duration processor, long rootPeak, long childPeak) {
  private static final int LOOK_MILLIS = 100;

  /**
   * Runs a command to its end.
   *
   * @param environment what is added to this process's
   * @param said where its words go
   * @throws IOException if it cannot be started or fails
   */
  static MeasuredRun of(List<String> command, Map<String, String> environment, Path said)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().putAll(environment);
    long begun = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    ProcessTree tree = new ProcessTree(process.toHandle());
    do {
      tree.look();
    } while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS));
    Duration wall = Duration.ofNanos(System.nanoTime() - begun);
    if (process.exitValue() != 0) {
      throw new IOException(
          "%s ended with %d; see %s".formatted(command.get(0), process.exitValue(), said));
    }
    return new MeasuredRun(wall, tree.processorTime(), tree.rootPeak(), tree.childPeak());
  }

  double seconds() {
    return wall.toMillis() / 1000.0;
  }

  double processorSeconds() {
    return processor.toMillis() / 1000.0;
  }
}
