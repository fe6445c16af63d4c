package gongkai.output.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what a query answers. */
final class CollectedAnswer implements Answer {
  private final List<AnswerColumn> columns = new ArrayList<>();
  private final List<List<Optional<String>>> rows = new ArrayList<>();

  @Override
  public void columns(List<AnswerColumn> all) {
    columns.addAll(all);
  }

  @Override
  public void row(List<Optional<String>> fields) {
    rows.add(List.copyOf(fields));
  }

  List<AnswerColumn> columns() {
    return columns;
  }

  List<List<Optional<String>>> rows() {
    return rows;
  }
}
