package gongkai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program without a command: says how it is used. */
@Command(
    name = "gongkai",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = "Reads annual reports of Chinese government agencies on information disclosure.",
    footer = {
      "",
      "Exit codes: 0 done, even if nothing was a report; 1 internal error or failed",
      "verification; 2 usage; 3 input or output cannot be read or written; 130 interrupted.",
      "GONGKAI_DEBUG=1 shows where in the program an error arose."
    })
final class GongkaiCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  GongkaiCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    session.err().print(spec.commandLine().getUsageMessage());
    return Exit.USAGE.code();
  }
}
