package gongkai.cli;

import gongkai.cli.reading.Reason;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program's only main. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process by {@link Exit}. */
  public static void main(String[] args) {
    silenceLibraries();
    System.exit(run(Streams.session(System.getenv()), Stages.ofProgram(System.getenv()), args));
  }

  /** Before any library is loaded: what they log, and windows they could open. */
  private static void silenceLibraries() {
    System.setProperty("java.util.logging.config.class", NoLogging.class.getName());
    System.setProperty("java.awt.headless", "true");
  }

  /**
   * Runs a command.
   *
   * @return the exit code
   */
  static int run(Session session, Stages stages, String... args) {
    int code;
    try {
      Optional<FileService> service = FileService.of(args);
      code =
          service.isPresent()
              ? service.get().serve(stages).code()
              : commandLine(session, stages).execute(args);
    } catch (IOException | RuntimeException | Error e) {
      code = Failures.report(session, e).code();
    }
    session.out().flush();
    session.err().flush();
    if (session.out().checkError() && code == Exit.DONE.code()) {
      session.complain("standard output cannot be written; check where it goes");
      code = Exit.INPUT_OUTPUT.code();
    }
    return code;
  }

  private static CommandLine commandLine(Session session, Stages stages) {
    return new CommandLine(new GongkaiCommand(session))
        .addSubcommand(new ExtractCommand(session, stages))
        .addSubcommand(new InspectCommand(session, stages))
        .addSubcommand(new TablesCommand(session, stages))
        .addSubcommand(new CodebookCommand(session))
        .addSubcommand(new PanelCommand(session))
        .addSubcommand(new VerifyCommand(session))
        .addSubcommand(new DiffCommand(session))
        .addSubcommand(new AgenciesCommand(session))
        .addSubcommand(new CiteCommand(session, stages))
        .addSubcommand(new CompareCommand(session))
        .addSubcommand(new RankingCommand(session))
        .addSubcommand(new QueryCommand(session))
        .addSubcommand(new RehearseCommand(stages))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(writer(session.out()))
        .setErr(writer(session.err()))
        .setParameterExceptionHandler((e, args) -> usageError(session, e))
        .setExecutionExceptionHandler((e, line, parsed) -> Failures.report(session, e).code());
  }

  private static int usageError(Session session, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    session.complain(Reason.message(e) + "; see " + command + " --help");
    return Exit.USAGE.code();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
