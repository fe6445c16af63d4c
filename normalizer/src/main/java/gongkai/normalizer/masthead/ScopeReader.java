package gongkai.normalizer.masthead;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Table;
import gongkai.normalizer.Masthead;
import gongkai.normalizer.Scope;
import gongkai.normalizer.ScopeClaim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads for whom a table counts, from the report's own sentences about what the table counts: who
 * is said to have received the requests, published the documents, answered in the reviews.
 */
public final class ScopeReader {
  private ScopeReader() {}

  /**
   * For whom a table counts. The words of its own section are asked first, then the overview's and
   * the rest of the text, then what the report says of its numbers as a whole; among sentences that
   * disagree one whose number stands in the table decides. Pure and thread-safe.
   *
   * @param document that the table is of
   * @param masthead as read from the same document
   * @param table one of the document's
   * @return unknown where nothing says it, or where the words contradict each other
   */
  public static ScopeClaim read(Document document, Masthead masthead, Table table) {
    List<Section> sections = Section.of(document);
    Section own =
        sections.stream()
            .filter(section -> section.tables().contains(table.number()))
            .findFirst()
            .orElse(sections.get(0));
    ScopeSentences sentences = new ScopeSentences(masthead.agency());
    Optional<ScopeClaim> claim =
        decide(found(sentences, own.topicOf(table), inOrder(sections, own)), table);
    if (claim.isPresent()) {
      return claim.get();
    }
    return sentences
        .ofTheWhole(sections)
        .or(() -> sentences.ofItself(sections))
        .orElse(ScopeClaim.UNKNOWN);
  }

  private static List<ScopeSentence> found(
      ScopeSentences sentences, TableTopic topic, List<Section> sections) {
    if (topic == TableTopic.OTHER) {
      return List.of();
    }
    List<ScopeSentence> found = new ArrayList<>();
    for (Section section : sections) {
      found.addAll(sentences.about(topic, section.prose()));
    }
    if (found.isEmpty() && topic == TableTopic.RECONSIDERATION) {
      // Who was sued is seldom said again after who received the requests.
      for (Section section : sections) {
        List<FoldedText> both = ScopeSentences.with(topic, section.prose());
        found.addAll(sentences.about(TableTopic.REQUESTS, both));
      }
    }
    return found;
  }

  private static List<Section> inOrder(List<Section> sections, Section own) {
    List<Section> order = new ArrayList<>(List.of(own));
    sections.stream().filter(Section::isOverview).forEach(order::add);
    order.addAll(sections);
    return order.stream().distinct().toList();
  }

  private static Optional<ScopeClaim> decide(List<ScopeSentence> found, Table table) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.stream().map(ScopeSentence::scope).distinct().count() > 1) {
      Set<String> numbers = numbers(table);
      List<ScopeSentence> shared =
          found.stream()
              .filter(sentence -> sentence.numbers().stream().anyMatch(numbers::contains))
              .toList();
      Set<Scope> scopes = new HashSet<>(shared.stream().map(ScopeSentence::scope).toList());
      return Optional.of(scopes.size() == 1 ? shared.get(0).claim() : ScopeClaim.UNKNOWN);
    }
    return Optional.of(found.get(0).claim());
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
