package gongkai.output.duckdb;

import gongkai.output.duckdb.Answer.AnswerColumn;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an answer as texts. */
final class AnswerReader {
  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.FLOAT,
          Types.REAL,
          Types.DOUBLE,
          Types.DECIMAL,
          Types.NUMERIC);

  private final ResultSet rows;
  private final List<AnswerColumn> columns;

  AnswerReader(ResultSet rows) throws SQLException {
    this.rows = rows;
    this.columns = columns(rows.getMetaData());
  }

  private static List<AnswerColumn> columns(ResultSetMetaData described) throws SQLException {
    List<AnswerColumn> columns = new ArrayList<>();
    for (int i = 1; i <= described.getColumnCount(); i++) {
      columns.add(
          new AnswerColumn(
              described.getColumnName(i),
              isNumber(described, i) ? AnswerColumn.Kind.NUMBER : AnswerColumn.Kind.OTHER));
    }
    return columns;
  }

  /** HUGEINT, what sums of whole numbers are, has no type of JDBC. */
  private static boolean isNumber(ResultSetMetaData described, int column) throws SQLException {
    return NUMBERS.contains(described.getColumnType(column))
        || described.getColumnTypeName(column).endsWith("INT")
        || described.getColumnTypeName(column).startsWith("UINT");
  }

  void read(Answer answer) throws SQLException, IOException {
    answer.columns(columns);
    while (rows.next()) {
      List<Optional<String>> fields = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        fields.add(text(rows.getObject(i), i));
      }
      answer.row(fields);
    }
  }

  private Optional<String> text(@Nullable Object value, int column) throws SQLException {
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Double || value instanceof Float) {
      return Optional.of(plain(((Number) value).doubleValue(), value.toString()));
    }
    if (value instanceof BigDecimal decimal) {
      return Optional.of(decimal.toPlainString());
    }
    if (value instanceof OffsetDateTime time) {
      return Optional.of(time.toInstant().toString());
    }
    return Optional.ofNullable(rows.getString(column));
  }

  /** Without exponent, and without zeros that say nothing; NaN and infinity stay words. */
  private static String plain(double number, String text) {
    return Double.isFinite(number)
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
