package gongkai.cli.question;

import gongkai.cli.text.AlignedColumns;
import gongkai.cli.text.Printable;
import gongkai.output.CsvRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table of an answer.
 *
 * @param header the names of its columns, safe in SQL
 * @param rows each of as many fields; an empty field is missing
 * @param numbers the columns of numbers, from 0
 */
public record AnswerTable(List<String> header, List<List<String>> rows, Set<Integer> numbers) {
  public AnswerTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    numbers = Set.copyOf(numbers);
  }

  /** Aligned, a line a row, with the header above; nothing in it steers a terminal. */
  public List<String> lines() {
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    for (List<String> row : rows) {
      all.add(row.stream().map(Printable::of).toList());
    }
    return AlignedColumns.lines(all, numbers);
  }

  /** As CSV with a header, in the dataset's dialect. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    try {
      CsvRows.append(text, header);
      for (List<String> row : rows) {
        CsvRows.append(text, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes every row", e);
    }
    return text.toString();
  }
}
