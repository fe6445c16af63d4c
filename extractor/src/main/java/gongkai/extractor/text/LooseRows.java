package gongkai.extractor.text;

import gongkai.extractor.Document.Notice;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.Place;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds rows of tables that were read as paragraphs, since nothing in the dump tells which number
 * is in which column: known labels with numbers behind or below them. They are said to be
 * unreadable.
 */
final class LooseRows {
  /** Fewer may be sentences. */
  private static final int LEAST = 3;

  private static final Pattern SPACES = Pattern.compile(" +");

  private LooseRows() {}

  /** One notice for all such rows; none if there are few. */
  static Optional<Notice> notice(List<String> paragraphs, KnownLabels known) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : "";
      row(paragraphs.get(i), next, known).ifPresent(rows::add);
    }
    return rows.size() < LEAST
        ? Optional.empty()
        : Optional.of(
            new Notice(
                Place.NONE,
                "%d rows in no table, whose columns are not known, as: %s"
                    .formatted(rows.size(), rows.get(0))));
  }

  private static Optional<String> row(String text, String next, KnownLabels known) {
    if (isRow(text, known)) {
      return NumberText.isNumber(next) ? Optional.of(text + " | " + next) : Optional.empty();
    }
    List<String> words = List.of(SPACES.split(text));
    int label = words.size();
    while (label > 1 && NumberText.isValue(words.get(label - 1))) {
      label--;
    }
    String before = Whitespace.joinLines(words.subList(0, label));
    boolean numbers = words.stream().skip(label).anyMatch(NumberText::isNumber);
    return numbers && isRow(before, known) ? Optional.of(text) : Optional.empty();
  }

  private static boolean isRow(String text, KnownLabels known) {
    return known.isRow(known.folded(text));
  }
}
