package gongkai.normalizer.masthead;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the reports of a compilation. A title of another agency or year is where one may begin; it
 * does if the numbers of the sections, or the tables, begin anew below it. What then has no content
 * belongs to what stands before it.
 */
final class CompilationFinder {
  private static final int LEAST_SECTIONS = 3;
  private static final int LEAST_SENTENCES = 3;

  private final Document document;
  private final Map<Integer, Set<String>> formTables;

  /** Blocks from one title to the next, or from one report to the next; from 0, to exclusive. */
  private record Stretch(Optional<ReportTitle> title, int from, int to) {
    Stretch plus(Stretch next) {
      return new Stretch(title.or(next::title), from, next.to());
    }

    boolean isOfAnother(Stretch before) {
      return title.isPresent()
          && before.title().isPresent()
          && title.get().isOfAnother(before.title().get());
    }
  }

  CompilationFinder(Document document, Map<Integer, Set<String>> formTables) {
    this.document = document;
    this.formTables = formTables;
  }

  Optional<Compilation> find() {
    List<ReportTitle> titles = ReportTitle.of(Line.of(document));
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    List<Stretch> reports = withContent(begun(stretches(titles)));
    if (reports.size() < 2 || contradict(reports)) {
      return Optional.empty();
    }
    Stretch lead = new Stretch(Optional.empty(), 0, reports.get(0).from());
    return Optional.of(
        new Compilation(
            document(lead, document.metadata()),
            reports.stream().map(report -> document(report, metadataOfReports())).toList()));
  }

  /** The document cut before each title; what stands before the first has none. */
  private List<Stretch> stretches(List<ReportTitle> titles) {
    List<Stretch> stretches = new ArrayList<>();
    stretches.add(new Stretch(Optional.empty(), 0, titles.get(0).block()));
    for (int i = 0; i < titles.size(); i++) {
      ReportTitle title = titles.get(i);
      int to = i + 1 < titles.size() ? titles.get(i + 1).block() : document.blocks().size();
      stretches.add(new Stretch(Optional.of(title), title.block(), to));
    }
    return stretches;
  }

  /** The stretches joined, but for those whose title begins another report. */
  private List<Stretch> begun(List<Stretch> stretches) {
    List<Stretch> begun = new ArrayList<>();
    Stretch current = stretches.get(0);
    for (Stretch next : stretches.subList(1, stretches.size())) {
      if (begins(next, current)) {
        begun.add(current);
        current = next;
      } else {
        current = current.plus(next);
      }
    }
    begun.add(current);
    return begun;
  }

  private boolean begins(Stretch next, Stretch current) {
    if (isEmpty(current)) {
      // A cover or an entry of the contents is nothing that a report could go on from.
      return true;
    }
    return current.title().isEmpty()
        ? repeatsTables(next, current)
        : next.isOfAnother(current) && beginsAnew(next, current);
  }

  private boolean isEmpty(Stretch stretch) {
    return SectionNumbers.first(blocks(stretch)).isEmpty() && formParts(stretch).isEmpty();
  }

  private boolean beginsAnew(Stretch next, Stretch current) {
    return SectionNumbers.first(blocks(next))
        .map(number -> number <= SectionNumbers.last(blocks(current)).orElse(number))
        .orElseGet(() -> repeatsTables(next, current));
  }

  private boolean repeatsTables(Stretch next, Stretch current) {
    Set<String> parts = formParts(next);
    return !parts.isEmpty() && !Collections.disjoint(parts, formParts(current));
  }

  /** The reports; what has no content of its own goes to the one before, or is the lead's. */
  private List<Stretch> withContent(List<Stretch> stretches) {
    List<Stretch> reports = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (hasContent(stretch)) {
        reports.add(stretch);
      } else if (!reports.isEmpty()) {
        reports.set(reports.size() - 1, reports.get(reports.size() - 1).plus(stretch));
      }
    }
    return reports;
  }

  private boolean hasContent(Stretch stretch) {
    return !formParts(stretch).isEmpty()
        || (ReportSections.count(blocks(stretch)) >= LEAST_SECTIONS
            && sentences(blocks(stretch)) >= LEAST_SENTENCES);
  }

  private static long sentences(List<Block> blocks) {
    return blocks.stream()
        .flatMapToInt(block -> ReportSections.text(block).chars())
        .filter(c -> c == '。')
        .limit(LEAST_SENTENCES)
        .count();
  }

  private List<Block> blocks(Stretch stretch) {
    return document.blocks().subList(stretch.from(), stretch.to());
  }

  private Set<String> formParts(Stretch stretch) {
    Set<String> parts = new HashSet<>();
    for (Block block : blocks(stretch)) {
      if (block instanceof Table table) {
        parts.addAll(formTables.getOrDefault(table.number(), Set.of()));
      }
    }
    return parts;
  }

  /** A report that goes on after another has begun shows that the titles are no bounds. */
  private static boolean contradict(List<Stretch> reports) {
    for (int i = 0; i < reports.size(); i++) {
      for (Stretch other : reports.subList(i + 1, reports.size())) {
        if (reports.get(i).title().isPresent() && !other.isOfAnother(reports.get(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The file's own title is the whole's and no report's. */
  private Map<String, String> metadataOfReports() {
    Map<String, String> metadata = new LinkedHashMap<>(document.metadata());
    metadata.remove("title");
    return metadata;
  }

  private Document document(Stretch stretch, Map<String, String> metadata) {
    List<Block> blocks = blocks(stretch);
    IntSummaryStatistics pages =
        blocks.stream()
            .flatMap(block -> block.place().parts().stream())
            .mapToInt(Place.Part::page)
            .summaryStatistics();
    List<Notice> notices =
        document.notices().stream().filter(notice -> isWithin(notice.place(), pages)).toList();
    return new Document(blocks, document.pages(), metadata, notices);
  }

  /** Whether a place is on the pages; one that names no page may be. */
  private static boolean isWithin(Place place, IntSummaryStatistics pages) {
    return pages.getCount() == 0
        || place.parts().isEmpty()
        || place.parts().stream()
            .anyMatch(part -> part.page() >= pages.getMin() && part.page() <= pages.getMax());
  }
}
