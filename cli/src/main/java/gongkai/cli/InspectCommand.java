package gongkai.cli;

import gongkai.cli.inspect.Inspection;
import gongkai.normalizer.Codebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the program saw in a file, for a person. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Shows what the program saw in a file, for a person.",
      "Whose report it is and about which year; each table, with the code of every row and",
      "column; flagged figures, failed checks, cells that nothing claims."
    })
final class InspectCommand implements Callable<Integer> {
  private final Session session;
  private final Stages stages;

  @Parameters(paramLabel = "FILE", description = "One file of any format that is read.")
  private Path file = Path.of("");

  InspectCommand(Session session, Stages stages) {
    this.session = session;
    this.stages = stages;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    SingleFile single = SingleFile.read(stages, file);
    Inspection inspection =
        new Inspection(
            single.source(),
            single.document(),
            stages.normalizer().get().normalize(single.source(), single.document()));
    for (String line : inspection.lines(Codebook.load())) {
      session.out().print(line + "\n");
    }
    return Exit.DONE.code();
  }
}
