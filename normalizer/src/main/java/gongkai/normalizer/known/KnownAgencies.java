package gongkai.normalizer.known;

import gongkai.normalizer.UnusableAdditionException;
import gongkai.normalizer.known.CsvTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Agencies with the names they had: renames, mergers and short names that a name does not show by
 * itself. agencies.csv among the resources and a user's file have the same columns:
 *
 * <ul>
 *   <li>agency_id: the agency, whatever its name; rows with the same one are one agency, and the
 *       first of them has its name in full;
 *   <li>name: a name as reports print it;
 *   <li>from_year, to_year: the years reported on in whose reports it may have the name, which of a
 *       year are issued early in the next; empty if open;
 *   <li>parent_id: the agency it belongs to; may be empty;
 *   <li>source: the document that says so; never empty.
 * </ul>
 */
public final class KnownAgencies {
  private static final List<String> COLUMNS =
      List.of("agency_id", "name", "from_year", "to_year", "parent_id", "source");
  private static final String RESOURCE = "agencies.csv";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern SPACE = Pattern.compile("\\s");

  private KnownAgencies() {}

  /** Those that come with the program, in order. */
  public static List<KnownAgency> ofProgram() {
    try (InputStream in =
        Objects.requireNonNull(KnownAgencies.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return agencies(CsvTable.read(Path.of(RESOURCE), in, COLUMNS));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Those of a user's file, in order.
   *
   * @throws UnusableAdditionException if a line is wrong, saying which and what was expected
   * @throws IOException if it cannot be read
   */
  public static List<KnownAgency> read(Path file) throws IOException {
    return agencies(CsvTable.read(file, COLUMNS));
  }

  private static List<KnownAgency> agencies(CsvTable table) throws UnusableAdditionException {
    List<KnownAgency> agencies = new ArrayList<>();
    for (Row row : table.rows()) {
      agencies.add(agency(row));
    }
    return List.copyOf(agencies);
  }

  private static KnownAgency agency(Row row) throws UnusableAdditionException {
    OptionalInt from = year(row, "from_year");
    OptionalInt to = year(row, "to_year");
    if (from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt()) {
      throw row.error(
          "found to_year %d, expected none before %d".formatted(to.getAsInt(), from.getAsInt()));
    }
    Optional<String> parent = row.find("parent_id");
    String id = withoutSpace(row, row.need("agency_id"));
    parent = parent.isEmpty() ? parent : Optional.of(withoutSpace(row, parent.get()));
    return new KnownAgency(id, row.need("name"), from, to, parent, row.need("source"));
  }

  private static String withoutSpace(Row row, String id) throws UnusableAdditionException {
    if (SPACE.matcher(id).find()) {
      throw row.error("found the id '%s', expected one without spaces".formatted(id));
    }
    return id;
  }

  private static OptionalInt year(Row row, String column) throws UnusableAdditionException {
    Optional<String> text = row.find(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!YEAR.matcher(text.get()).matches()) {
      throw row.error("found %s '%s', expected a year or nothing".formatted(column, text.get()));
    }
    return OptionalInt.of(Integer.parseInt(text.get()));
  }
}
