package gongkai.cli.question;

import gongkai.output.CsvRows;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** An answer as CSV in the dataset's dialect, with a header; a missing value is an empty field. */
public final class CsvAnswer implements QueryAnswer {
  private final PrintStream out;
  private long rows;

  /** Prints to this stream. */
  public CsvAnswer(PrintStream out) {
    this.out = out;
  }

  @Override
  public void columns(List<AnswerColumn> columns) throws IOException {
    CsvRows.append(out, columns.stream().map(AnswerColumn::name).toList());
  }

  @Override
  public void row(List<Optional<String>> fields) throws IOException {
    rows++;
    CsvRows.append(out, fields.stream().map(field -> field.orElse("")).toList());
  }

  @Override
  public void finish() {
    out.flush();
  }

  @Override
  public long rows() {
    return rows;
  }
}
