package gongkai.cli;

import gongkai.cli.question.AgencyTable;
import gongkai.cli.question.AnswerTable;
import gongkai.output.question.AgencyList;
import gongkai.output.question.DatasetAgency;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which agencies are in a dataset. */
@Command(
    name = "agencies",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Lists agencies with their names, places and years.",
      "All of a dataset; with NAME those of which it is a part of the key or of any name they had.",
      "If there is none, the list is empty; the exit code is 0 all the same."
    })
final class AgenciesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "DATASET", description = "A folder that extract wrote.")
  private Path dataset = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "Part of a name; width, case and spaces do not count.")
  private String name = "";

  @Option(names = "--csv", description = "As CSV.")
  private boolean csv;

  AgenciesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    AgencyList all = AgencyList.of(DatasetFolder.open(dataset, session));
    List<DatasetAgency> found = all.matching(name);
    AnswerTable table = AgencyTable.of(found);
    if (csv) {
      session.out().print(table.csv());
    } else if (!found.isEmpty()) {
      session.print(table.lines());
    }
    session.say(said(found.size(), all.size()));
    return Exit.DONE.code();
  }

  private String said(int found, int all) {
    if (name.isEmpty()) {
      return all == 1 ? "1 agency" : all + " agencies";
    }
    return found == 0
        ? "no agency with '%s' in its key or a name; there are %d".formatted(name, all)
        : "%d of %d agencies".formatted(found, all);
  }
}
