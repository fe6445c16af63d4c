package gongkai.output.verify;

import gongkai.output.Dataset;
import gongkai.output.TableSchema;
import gongkai.output.TableSchema.Reference;
import gongkai.output.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Each field that names a row of another table names one that is there. What is kept are the keys
 * of the tables that others refer to: files, reports, agencies, indicators.
 */
final class ReferenceCheck implements DatasetCheck {
  private final Findings findings;

  /** By table, then column, what stands there; only where a reference leads to. */
  private final Map<String, Map<String, Set<String>>> targets = new HashMap<>();

  private final List<Kept> kept = new ArrayList<>();
  private final List<Referring> referring = new ArrayList<>();

  /** A column of the table that is read, whose fields others name. */
  private record Kept(int column, Set<String> values) {}

  /** A column of the table that is read, whose fields name rows of another. */
  private static final class Referring {
    private final Reference reference;
    private final int column;
    private final Set<String> there;
    private String last = "";

    private Referring(Reference reference, int column, Set<String> there) {
      this.reference = reference;
      this.column = column;
      this.there = there;
    }

    /** Whether a field is right; rows about one report stand together. */
    boolean holds(String field) {
      if (field.isEmpty() || field.equals(last)) {
        return true;
      }
      boolean found = there.contains(field);
      last = found ? field : last;
      return found;
    }
  }

  ReferenceCheck(Findings findings, Dataset dataset) {
    this.findings = findings;
    for (TableSchema table : dataset.tables()) {
      for (Reference reference : table.references()) {
        targets
            .computeIfAbsent(reference.table(), name -> new HashMap<>())
            .put(reference.target(), new HashSet<>());
      }
    }
  }

  @Override
  public void begin(TableLayout table) {
    kept.clear();
    referring.clear();
    targets
        .getOrDefault(table.name(), Map.of())
        .forEach((column, values) -> keep(table.indexOf(column), values));
    for (Reference reference : table.schema().references()) {
      Set<String> there =
          targets
              .getOrDefault(reference.table(), Map.of())
              .getOrDefault(reference.target(), Set.of());
      referring.add(new Referring(reference, table.indexOf(reference.column()), there));
    }
  }

  private void keep(int column, Set<String> values) {
    if (column >= 0) { // Else what refers to it finds nothing, and that is told.
      kept.add(new Kept(column, values));
    }
  }

  @Override
  public void row(TableRow row) {
    for (Kept column : kept) {
      column.values().add(row.fields().get(column.column()));
    }
    for (Referring one : referring) {
      if (!one.holds(row.fields().get(one.column))) {
        Reference reference = one.reference;
        String expected = "one that is %s in %s".formatted(reference.target(), reference.table());
        findings.add(Kind.REFERENCES, row, reference.column(), expected);
      }
    }
  }
}
