package gongkai.cli.question;

import gongkai.cli.text.AlignedColumns;
import gongkai.cli.text.DisplayWidth;
import gongkai.cli.text.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer as aligned columns. The first rows tell how wide the columns are, so that a long answer
 * does not stand in memory; a longer field later on moves the rest of its row. A missing value is
 * NULL. Nothing in it steers a terminal.
 */
public final class AlignedAnswer implements QueryAnswer {
  private static final int MEASURED = 1000;
  private static final String MISSING = "NULL";

  private final PrintStream out;
  private final Set<Integer> numbers = new HashSet<>();
  private final List<List<String>> held = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private long rows;

  /** Prints to this stream. */
  public AlignedAnswer(PrintStream out) {
    this.out = out;
  }

  @Override
  public void columns(List<AnswerColumn> columns) {
    held.add(columns.stream().map(column -> Printable.of(column.name())).toList());
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).kind() == AnswerColumn.Kind.NUMBER) {
        numbers.add(i);
      }
      widths.add(0);
    }
  }

  @Override
  public void row(List<Optional<String>> fields) {
    rows++;
    held.add(fields.stream().map(field -> field.map(Printable::of).orElse(MISSING)).toList());
    if (rows == MEASURED) {
      measure();
    }
    if (rows >= MEASURED) {
      printHeld();
    }
  }

  private void measure() {
    for (List<String> row : held) {
      for (int i = 0; i < row.size(); i++) {
        widths.set(i, Math.max(widths.get(i), DisplayWidth.of(row.get(i))));
      }
    }
  }

  private void printHeld() {
    AlignedColumns.lines(held, numbers, widths).forEach(line -> out.print(line + "\n"));
    held.clear();
  }

  @Override
  public void finish() {
    if (rows < MEASURED) {
      measure();
    }
    printHeld();
  }

  @Override
  public long rows() {
    return rows;
  }
}
