package gongkai.normalizer.known;

import gongkai.normalizer.UnusableAdditionException;
import gongkai.normalizer.known.CsvTable.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Administrative divisions by code and name, from a file of the user's: CSV with the columns code,
 * name and parent. A parent that is left out is the division whose code has zeros for the last two
 * digits that are none. Unchanging, so safe for many threads.
 */
public final class Divisions {
  private static final List<String> COLUMNS = List.of("code", "name", "parent");
  private static final int MOST_LEVELS = 6;

  private final Map<String, Division> byCode = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, List<Division>> byName = new LinkedHashMap<>();

  private Divisions() {}

  /** No divisions. */
  public static Divisions none() {
    return new Divisions();
  }

  /**
   * Reads a file.
   *
   * @throws UnusableAdditionException if a line is wrong, saying which and what was expected
   * @throws IOException if it cannot be read
   */
  public static Divisions read(Path file) throws IOException {
    Divisions divisions = new Divisions();
    List<Row> rows = CsvTable.read(file, COLUMNS).rows();
    for (Row row : rows) {
      divisions.add(row);
    }
    for (Row row : rows) {
      divisions.requireParent(row);
    }
    return divisions;
  }

  private void add(Row row) throws UnusableAdditionException {
    String code = row.need("code");
    if (!Division.isCode(code)) {
      throw row.error("found the code '%s', expected six digits of GB/T 2260".formatted(code));
    }
    Division division = new Division(code, row.need("name"));
    if (byCode.putIfAbsent(code, division) != null) {
      throw row.error("found the code %s again, expected each once".formatted(code));
    }
    byName.computeIfAbsent(division.name(), unused -> new ArrayList<>()).add(division);
    row.find("parent").ifPresent(parent -> parents.put(code, parent));
  }

  private void requireParent(Row row) throws UnusableAdditionException {
    Optional<String> parent = row.find("parent");
    if (parent.isPresent() && !byCode.containsKey(parent.get())) {
      throw row.error(
          "found the parent '%s', expected a code of the file or nothing".formatted(parent.get()));
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byCode.isEmpty();
  }

  /** A division and those it lies in, from the largest; empty if the code is unknown. */
  public List<Division> chain(String code) {
    List<Division> chain = new ArrayList<>();
    Optional<Division> next = Optional.ofNullable(byCode.get(code));
    while (next.isPresent() && chain.size() < MOST_LEVELS && !chain.contains(next.get())) {
      chain.add(next.get());
      next = parent(next.get());
    }
    Collections.reverse(chain);
    return List.copyOf(chain);
  }

  private Optional<Division> parent(Division of) {
    String code = of.code();
    Optional<String> given = Optional.ofNullable(parents.get(code));
    return switch (of.level()) {
      case COUNTY ->
          given
              .or(() -> Optional.of(code.substring(0, 4) + "00").filter(byCode::containsKey))
              .or(() -> Optional.of(code.substring(0, 2) + "0000"))
              .map(byCode::get);
      case PREFECTURE ->
          given.or(() -> Optional.of(code.substring(0, 2) + "0000")).map(byCode::get);
      case CENTRAL, PROVINCE, TOWNSHIP -> given.map(byCode::get);
    };
  }

  /** All divisions of a name, in the order of the file; several where names are not unique. */
  public List<Division> named(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }
}
