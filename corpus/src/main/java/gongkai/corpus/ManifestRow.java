package gongkai.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a manifest says of one file, as it is kept.
 *
 * @param line from 1
 * @param fields url, agency, year and time, as they were written; empty where nothing is said
 */
record ManifestRow(long line, List<String> fields) {
  /** The columns beside the path, in the order of {@link #fields}. */
  static final List<String> COLUMNS = List.of("url", "agency", "year", "fetched_at");

  private static final String PART = "\0";

  ManifestRow {
    fields = List.copyOf(fields);
  }

  /** A problem with a field: found and expected. */
  static final class FieldException extends Exception {
    private static final long serialVersionUID = 1L;

    private FieldException(String column, String found, String expected) {
      super("%s: found '%s', expected %s".formatted(column, found, expected));
    }

    String problem() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * A row whose fields are all right.
   *
   * @param field gives what stands in a column; empty if nothing does
   */
  static ManifestRow checked(long line, Function<String, String> field) throws FieldException {
    List<String> fields = COLUMNS.stream().map(field).map(String::strip).toList();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).contains(PART)) {
        throw new FieldException(COLUMNS.get(i), fields.get(i).replace(PART, "\\0"), "no NUL");
      }
    }
    String year = fields.get(2);
    if (!year.isEmpty() && !year.matches("(?:19|20)[0-9]{2}")) {
      throw new FieldException("year", year, "a year such as 2021");
    }
    String time = fields.get(3);
    if (!time.isEmpty() && time(time).isEmpty()) {
      throw new FieldException(
          "fetched_at", time, "a date or time such as 2022-03-01 or 2022-03-01T08:00:00Z");
    }
    return new ManifestRow(line, fields);
  }

  /** The row as one string. */
  String kept() {
    return line + PART + String.join(PART, fields);
  }

  static ManifestRow of(String kept) {
    List<String> parts = List.of(kept.split(PART, -1));
    return new ManifestRow(Long.parseLong(parts.get(0)), parts.subList(1, parts.size()));
  }

  Provenance said() {
    return new Provenance(
        field(0), field(3).flatMap(ManifestRow::time), field(1), field(2).map(Integer::valueOf));
  }

  private Optional<String> field(int at) {
    return Optional.of(fields.get(at)).filter(text -> !text.isEmpty());
  }

  /** A time without an offset is that of UTC, a date alone its midnight there. */
  private static Optional<Instant> time(String text) {
    String iso = text.replaceFirst("^([0-9-]{10}) ", "$1T");
    try {
      if (iso.length() == "2022-03-01".length()) {
        return Optional.of(LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          time instanceof OffsetDateTime there
              ? there.toInstant()
              : LocalDateTime.from(time).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
