package gongkai.bench;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks' main. */
@Command(name = "bench", description = "Measures how right and how fast gongkai reads.")
public final class Main {
  private Main() {}

  /**
   * Runs a benchmark; exit code 1 if it could not be run or misses a bound, 2 for a wrong command
   * line.
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(
        new CommandLine(new Main())
            .setExecutionExceptionHandler((e, line, parsed) -> failure(line.getErr(), e))
            .addSubcommand(new PdfCommand(out))
            .addSubcommand(new FormatsCommand(out))
            .addSubcommand(new SpeedCommand(out))
            .addSubcommand(new NormalizerCommand(out))
            .addSubcommand(new CorpusCommand(out))
            .addSubcommand(new OutputCommand(out))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(args));
  }

  private static int failure(PrintWriter err, Exception e) {
    err.println("bench: " + e.getMessage());
    return 1;
  }
}
