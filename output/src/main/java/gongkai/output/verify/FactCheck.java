package gongkai.output.verify;

import gongkai.output.CorpusDigest;
import gongkai.output.Promises;
import gongkai.output.verify.Finding.Kind;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The counts and digests of datapackage.json are those of the rows. */
final class FactCheck implements DatasetCheck {
  private static final String ROWS = "rows.";
  private static final String STATUS = "corpus.status.";

  private final Findings findings;
  private final Promises promises;
  private final CorpusDigest corpus = new CorpusDigest();
  private final Map<String, Long> counts = new TreeMap<>();
  private String table = "";

  FactCheck(Findings findings, Promises promises) {
    this.findings = findings;
    this.promises = promises;
    counts.put("corpus.files", 0L);
    counts.put("figures_flagged", 0L);
    counts.put("checks_failed", 0L);
  }

  @Override
  public void begin(TableLayout layout) {
    table = layout.name();
    counts.put(ROWS + table, 0L);
  }

  @Override
  public void row(TableRow row) {
    counts.merge(ROWS + table, 1L, Long::sum);
    switch (table) {
      case "files" -> {
        counts.merge("corpus.files", 1L, Long::sum);
        counts.merge(STATUS + row.text("status"), 1L, Long::sum);
        corpus.add(row.text("sha256"), row.text("file"));
      }
      case "figures" ->
          counts.merge("figures_flagged", row.text("flags").isEmpty() ? 0L : 1L, Long::sum);
      case "checks" -> counts.merge("checks_failed", failed(row), Long::sum);
      default -> {
        // Only its rows are counted.
      }
    }
  }

  private static long failed(TableRow row) {
    return row.text("result").equals("fail") ? 1 : 0;
  }

  @Override
  public void end() {
    Map<String, String> counted = new TreeMap<>();
    counts.forEach((fact, count) -> counted.put(fact, Long.toString(count)));
    counted.put("corpus.files_hashed", Long.toString(corpus.files()));
    counted.put("corpus.sha256", corpus.sha256());
    Set<String> names = new LinkedHashSet<>(counted.keySet());
    promises.facts().keySet().stream()
        .filter(fact -> fact.startsWith(ROWS) || fact.startsWith(STATUS))
        .forEach(names::add);
    for (String fact : names) {
      String found = promises.fact(fact).orElse("");
      String expected = counted.getOrDefault(fact, "");
      if (!found.equals(expected)) {
        findings.add(
            Kind.COUNTS,
            "datapackage.json",
            fact,
            Findings.quoted(found),
            Findings.quoted(expected) + " as rows are counted");
      }
    }
  }
}
