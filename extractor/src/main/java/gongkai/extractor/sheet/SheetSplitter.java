package gongkai.extractor.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells titles, notes and tables of a sheet apart: by the lines drawn where the sheet has lines,
 * else by how many cells of a row are filled. In doubt a row belongs to the table: there it is
 * still a cell with its place, and a number in it is accounted for.
 */
final class SheetSplitter {
  private final List<Line> lines;
  private final boolean ruled;
  private final int firstColumn;
  private final int lastColumn;
  private final List<SheetPart> parts = new ArrayList<>();

  /** By line, the first after it that is not blank; so many as there are lines where none is. */
  private final int[] nextFilled;

  /** Where the open table begins and ends, as indices of lines; begins at -1 where none is open. */
  private int first = -1;

  private int last = -1;

  private SheetSplitter(List<Line> lines) {
    this.lines = lines;
    this.ruled = lines.stream().anyMatch(line -> line.isRuled() && line.texts().size() > 1);
    List<Region> inRows =
        lines.stream()
            .filter(line -> line.texts().size() > 1)
            .flatMap(line -> line.texts().stream())
            .toList();
    this.firstColumn = inRows.stream().mapToInt(Region::column).min().orElse(0);
    this.lastColumn = inRows.stream().mapToInt(Region::lastColumn).max().orElse(0);
    this.nextFilled = nextFilled(lines);
  }

  private static int[] nextFilled(List<Line> lines) {
    int[] next = new int[lines.size()];
    int filled = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      next[i] = filled;
      filled = lines.get(i).isBlank() ? filled : i;
    }
    return next;
  }

  /**
   * The parts of a sheet.
   *
   * @param lines all rows from the first to the last that hold something, blank ones included
   */
  static List<SheetPart> split(List<Line> lines) {
    SheetSplitter splitter = new SheetSplitter(lines);
    for (int i = 0; i < lines.size(); i++) {
      splitter.add(i);
    }
    splitter.close();
    return splitter.parts;
  }

  private void add(int index) {
    Line line = lines.get(index);
    if (line.isBlank()) {
      if (!line.isRuled() && !goesOnAfter(index)) {
        close();
      }
    } else if (isText(index)) {
      close();
      parts.add(new SheetPart.Text(line.texts().stream().map(Region::text).toList()));
    } else {
      first = first < 0 ? index : first;
      last = index;
    }
  }

  private void close() {
    if (first >= 0) {
      parts.add(new SheetPart.Rows(lines.get(first).row(), lines.get(last).row()));
    }
    first = -1;
  }

  /** Whether the row after blank ones is one more of the open table: it has figures, no head. */
  private boolean goesOnAfter(int index) {
    int next = nextFilled[index];
    return first >= 0
        && next < lines.size()
        && lines.get(next).texts().size() > 1
        && lines.get(next).hasNumber()
        && lines.get(next).isRuled() == lines.get(last).isRuled();
  }

  private boolean isText(int index) {
    Line line = lines.get(index);
    if (!line.isSingle()) {
      return ruled && !line.isRuled() && line.isCaption();
    }
    return ruled ? isTextAmongRuled(line) : isTextAmongPlain(index);
  }

  private boolean isTextAmongRuled(Line line) {
    boolean heads = line.opensPart() || (first < 0 && line.isTitleLike());
    return !line.isRuled() || (heads && line.isFullWidth(firstColumn, lastColumn));
  }

  private boolean isTextAmongPlain(int index) {
    Line line = lines.get(index);
    if (first < 0) {
      return true;
    }
    if (line.opensPart()) {
      return line.isFullWidth(firstColumn, lastColumn) || isFollowedByHead(index);
    }
    return line.isNoteLike() && isLastOfBlock(index);
  }

  private boolean isFollowedByHead(int index) {
    int next = nextFilled[index];
    return next < lines.size()
        && lines.get(next).isHeadLike()
        && lines.subList(first, index).stream().anyMatch(Line::hasNumber);
  }

  private boolean isLastOfBlock(int index) {
    for (int i = index + 1; i < lines.size() && !lines.get(i).isBlank(); i++) {
      if (!lines.get(i).isSingle()) {
        return false;
      }
    }
    return true;
  }
}
