package gongkai.normalizer.masthead;

import gongkai.extractor.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A document that holds several reports: of many agencies, or of several years.
 *
 * @param lead what stands before the first report: a cover, contents, the head of a web page
 * @param reports a document for each report, in order, at least two; the numbers of their tables
 *     stay those of the whole, and the whole's own title is in none of them
 */
public record Compilation(Document lead, List<Document> reports) {
  public Compilation {
    reports = List.copyOf(reports);
    if (reports.size() < 2) {
      throw new IllegalArgumentException("a compilation has two reports or more");
    }
  }

  /**
   * Divides a document where a full title of another agency or year is followed by content of its
   * own. Running heads, contents, lists of links, cited titles and annexes divide nothing. Pure and
   * thread-safe.
   *
   * @param document the whole
   * @param formTables the parts of forms found in each table, by the table's number; tables that no
   *     form claims are left out
   * @return empty if it holds one report, or none, or if its titles contradict each other
   */
  public static Optional<Compilation> of(Document document, Map<Integer, Set<String>> formTables) {
    return new CompilationFinder(document, formTables).find();
  }
}
