package gongkai.extractor.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of one paragraph of a DOC as a reader of the document sees it. */
final class DocText {
  private static final char CELL_MARK = '\u0007';
  private static final char LINE_BREAK = '\u000b';
  private static final char PAGE_BREAK = '\f';
  private static final char COLUMN_BREAK = '\u000e';
  private static final char PARAGRAPH_MARK = '\r';
  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_SEPARATOR = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char NO_BREAK_HYPHEN = '\u001e';

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  /** The fields that are open, innermost first, and whether their result has begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private DocText() {}

  static List<String> lines(Paragraph paragraph) {
    DocText text = new DocText();
    runs(paragraph).forEach(text::run);
    text.endLine();
    return text.lines;
  }

  /** Whether the end of the paragraph, or of the row, was deleted. */
  static boolean isEndDeleted(Paragraph paragraph) {
    List<CharacterRun> runs = runs(paragraph);
    return !runs.isEmpty() && runs.get(runs.size() - 1).isMarkedDeleted();
  }

  private static List<CharacterRun> runs(Paragraph paragraph) {
    return IntStream.range(0, paragraph.numCharacterRuns())
        .mapToObj(i -> run(paragraph, i))
        .flatMap(Optional::stream)
        .toList();
  }

  /** POI may count a run that ends before the paragraph begins, and refuses to give it. */
  private static Optional<CharacterRun> run(Paragraph paragraph, int index) {
    try {
      return Optional.of(paragraph.getCharacterRun(index));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void run(CharacterRun run) {
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    if (run.isSymbol()) {
      symbol(run, shown);
      return;
    }
    String text = run.text();
    for (int i = 0; i < text.length(); i++) {
      character(text.charAt(i), shown);
    }
  }

  /** Signs of pictorial fonts lie in the private use area and have no text. */
  private void symbol(CharacterRun run, boolean shown) {
    char sign = run.getSymbolCharacter();
    if (shown && (sign < '\ue000' || sign > '\uf8ff') && sign >= ' ') {
      append(sign);
    }
  }

  private void character(char c, boolean shown) {
    switch (c) {
      case FIELD_BEGIN -> fields.push(false);
      case FIELD_SEPARATOR -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case FIELD_END -> fields.poll();
      case LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> endLine();
      case NO_BREAK_HYPHEN -> appendIf(shown, '-');
      case '\t' -> appendIf(shown, '\t');
      case CELL_MARK, PARAGRAPH_MARK -> {
        // The end of the paragraph, not of its text.
      }
      default -> appendIf(shown && c >= ' ', c);
    }
  }

  private void appendIf(boolean shown, char c) {
    if (shown) {
      append(c);
    }
  }

  private void append(char c) {
    if (!fields.contains(false)) {
      line.append(c);
    }
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
  }
}
