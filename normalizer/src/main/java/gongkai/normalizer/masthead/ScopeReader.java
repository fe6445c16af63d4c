package gongkai.normalizer.masthead;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.ScopeClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads for whom a table counts, from the report's own sentences about what the table counts: who
 * is said to have received the requests, published the documents, answered in the reviews.
 */
public final class ScopeReader {
  private final List<Section> sections;
  private final ScopeSentences sentences;

  /** What each part says that counts something; found once for all tables and topics. */
  private final IdentityHashMap<Section, List<Counting>> counting = new IdentityHashMap<>();

  private ScopeReader(List<Section> sections, ScopeSentences sentences) {
    this.sections = sections;
    this.sentences = sentences;
    sections.forEach(section -> counting.put(section, Counting.in(section.prose())));
  }

  /**
   * A reader of one document's tables.
   *
   * @param masthead as read from the same document
   */
  public static ScopeReader of(Document document, Masthead masthead) {
    return new ScopeReader(Section.of(document), new ScopeSentences(masthead.agency()));
  }

  /**
   * For whom a table counts. The words of its own section are asked first, then the overview's and
   * the rest of the text, then what the report says of its numbers as a whole; among sentences that
   * disagree one whose number stands in the table decides. Thread-safe.
   *
   * @param table one of the document's
   * @return unknown where nothing says it, or where the words contradict each other
   */
  public ScopeClaim read(Table table) {
    Section own =
        sections.stream()
            .filter(section -> section.tables().contains(table.number()))
            .findFirst()
            .orElse(sections.get(0));
    return byTopic(sentences, own.topicOf(table), tiers(own), table)
        .or(() -> sentences.ofTheWhole(sections))
        .or(() -> sentences.ofItself(sections))
        .orElse(ScopeClaim.UNKNOWN);
  }

  /** The paragraphs to ask, the nearest to the table first. */
  private List<List<Counting>> tiers(Section own) {
    List<Counting> overview = new ArrayList<>();
    List<Counting> rest = new ArrayList<>();
    for (Section section : sections) {
      if (!section.equals(own)) {
        (section.isOverview() ? overview : rest).addAll(counting(section));
      }
    }
    return List.of(counting(own), overview, rest);
  }

  private List<Counting> counting(Section section) {
    return counting.getOrDefault(section, List.of());
  }

  private static Optional<ScopeClaim> byTopic(
      ScopeSentences sentences, TableTopic topic, List<List<Counting>> tiers, Table table) {
    return switch (topic) {
      case OTHER -> Optional.empty();
      case REQUESTS, SHEET, DOCUMENTS -> asked(sentences, topic, tiers, table);
      case DISCLOSURE ->
          asked(sentences, TableTopic.DOCUMENTS, tiers, table)
              .or(() -> asked(sentences, topic, tiers, table));
      case RECONSIDERATION ->
          asked(sentences, topic, tiers, table)
              // Who was sued is seldom said again after who received the requests.
              .or(() -> asked(sentences, TableTopic.REQUESTS, with(topic, tiers), table));
    };
  }

  private static List<List<Counting>> with(TableTopic topic, List<List<Counting>> tiers) {
    return tiers.stream().map(tier -> ScopeSentences.with(topic, tier)).toList();
  }

  private static Optional<ScopeClaim> asked(
      ScopeSentences sentences, TableTopic topic, List<List<Counting>> tiers, Table table) {
    for (List<Counting> tier : tiers) {
      List<ScopeSentence> found = sentences.about(topic, tier);
      if (!found.isEmpty()) {
        return Optional.of(decide(found, table));
      }
    }
    return Optional.empty();
  }

  private static ScopeClaim decide(List<ScopeSentence> found, Table table) {
    if (found.stream().map(ScopeSentence::scope).distinct().count() == 1) {
      return found.get(0).claim();
    }
    Set<String> numbers = numbers(table);
    List<ScopeSentence> shared =
        found.stream()
            .filter(sentence -> sentence.numbers().stream().anyMatch(numbers::contains))
            .toList();
    return shared.stream().map(ScopeSentence::scope).distinct().count() == 1
        ? shared.get(0).claim()
        : ScopeClaim.UNKNOWN;
  }

  /** The numbers of the table's cells but for those of one digit, which prove nothing. */
  private static Set<String> numbers(Table table) {
    Set<String> numbers = new HashSet<>();
    for (Cell cell : table.cells()) {
      String text = FoldedText.of(cell.text()).folded();
      if (text.length() > 1 && text.length() < 10 && text.chars().allMatch(Character::isDigit)) {
        numbers.add(text);
      }
    }
    return numbers;
  }
}
