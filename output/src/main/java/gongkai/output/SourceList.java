package gongkai.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a dataset was made of, as a data package lists it: the corpus, then the sites that most
 * reports come from.
 */
final class SourceList {
  /** A package is read by people, too; all addresses stand in reports.csv. */
  private static final int MOST_SITES = 50;

  private SourceList() {}

  static ArrayNode of(Origins origins, CorpusDigest corpus, String digest) {
    ArrayNode sources = JsonNodeFactory.instance.arrayNode();
    sources
        .addObject()
        .put(
            "title",
            "政府信息公开工作年度报告 (annual reports on information disclosure): a corpus of %d files with the combined SHA-256 %s"
                .formatted(corpus.files(), digest));
    for (Origins.Site site : origins.most(MOST_SITES)) {
      ObjectNode source = sources.addObject();
      source.put("title", "%s: %d of the reports".formatted(site.root(), site.reports()));
      source.put("path", site.root());
    }
    if (origins.count() > MOST_SITES) {
      sources
          .addObject()
          .put("title", "%d more sites, see reports.csv".formatted(origins.count() - MOST_SITES));
    }
    return sources;
  }
}
