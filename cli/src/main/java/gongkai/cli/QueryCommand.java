package gongkai.cli;

import gongkai.cli.question.AlignedAnswer;
import gongkai.cli.question.CsvAnswer;
import gongkai.cli.question.QueryAnswer;
import gongkai.cli.reading.Reason;
import gongkai.output.Dataset;
import gongkai.output.duckdb.DatasetQuery;
import gongkai.output.duckdb.DuckDbException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question in SQL. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    description = {
      "Answers a question in SQL (DuckDB) about a dataset.",
      "Its tables are figures, reports, agencies, checks, mentions, unmatched, files, codebook and",
      "what else it has, with the columns of the CSV files; an empty field is NULL. Nothing is",
      "changed, and no other file is read."
    })
final class QueryCommand implements Callable<Integer> {
  /** Where DuckDB shows the query again, with an arrow below it. */
  private static final String PLACE = "\\s+LINE \\d+:(?s:.*)";

  private final Session session;

  @Parameters(index = "0", paramLabel = "DATASET", description = "A folder that extract wrote.")
  private Path dataset = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "SQL",
      description = "One query, such as \"SELECT scope, count(*) FROM reports GROUP BY scope\".")
  private String sql = "";

  @Option(names = "--csv", description = "As CSV.")
  private boolean csv;

  QueryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    QueryAnswer answer = csv ? new CsvAnswer(session.out()) : new AlignedAnswer(session.out());
    Dataset opened = DatasetFolder.open(dataset, session);
    try (TemporaryFolder temporary = TemporaryFolder.make();
        DatasetQuery query = DatasetQuery.open(opened, temporary.path())) {
      answer(query, answer);
    }
    session.say(answer.rows() == 1 ? "1 row" : answer.rows() + " rows");
    return Exit.DONE.code();
  }

  private void answer(DatasetQuery query, QueryAnswer answer) throws CommandException, IOException {
    try {
      query.answer(sql, answer);
      answer.finish();
    } catch (DuckDbException e) {
      String message = Reason.message(e);
      throw new CommandException(
          Exit.USAGE, "the query is refused: " + message.replaceFirst(PLACE, ""), e);
    }
  }
}
