package gongkai.extractor.grid;

import gongkai.extractor.Place.Box;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a cell from the letters in it, whichever way they run.
 *
 * @param text empty for a blank cell
 * @param isFull whether its last line leaves no room for a further letter, so that the text may go
 *     on elsewhere in the middle of a word
 */
record CellText(String text, boolean isFull) {
  static final CellText BLANK = new CellText("", false);

  /** The widest margin between a ruling and a line of text that fills its cell, in points. */
  private static final double WIDEST_MARGIN = 6;

  /** How far the room of a cell may be wrong, in font sizes. */
  private static final double SLACK = 0.15;

  /** The part of all lines that come closer to a ruling than the text of a full cell does. */
  private static final double STRAY = 0.05;

  /** Dots that lead the eye from a label to its number. */
  private static final Pattern LEADER = Pattern.compile("[.·…] ?[.·…]$");

  /** Of characters of which two or more are printed as one dash. */
  private static final Pattern LONG_DASH = Pattern.compile("[—―⸺]+");

  /** The rows that a cell takes. */
  private record Band(int top, int bottom) {
    static Band of(GridCell cell) {
      return new Band(cell.top(), cell.bottom());
    }
  }

  /**
   * The lines of a cell.
   *
   * @param room the width that they can take; infinite where it is not known
   * @param tracking how far digits usually stand apart, where a line has only one, in points
   */
  private record Lines(List<Line> lines, double room, double tracking) {
    /** Their text; of one row of the table, a line may end within a number. */
    CellText text(boolean isRow) {
      boolean cutsNumber = isRow && isOneNumber();
      List<String> joined = new ArrayList<>();
      boolean wasFull = false;
      double size = 0;
      for (Line line : lines) {
        String text = Whitespace.collapse(line.text());
        int last = joined.size() - 1;
        if (cutsNumber
            && wasFull
            && LineReader.isOneSize(size, line.size())
            && isWithinNumber(joined.get(last), text)) {
          joined.set(last, joined.get(last) + text);
        } else {
          joined.add(text);
        }
        wasFull = isFull(line);
        size = line.size();
      }
      return new CellText(Whitespace.joinLines(joined), wasFull);
    }

    /** Whether each line that another line of digits follows is full. */
    private boolean isOneNumber() {
      for (int i = 1; i < lines.size(); i++) {
        if (isWithinNumber(lines.get(i - 1).text(), lines.get(i).text())
            && !isFull(lines.get(i - 1))) {
          return false;
        }
      }
      return true;
    }

    /** Whether each but the last is full of words, and there are several. */
    boolean areWrapped() {
      return lines.size() > 1
          && lines.subList(0, lines.size() - 1).stream()
              .allMatch(line -> isFull(line) && !LEADER.matcher(line.text()).find());
    }

    boolean areDigits() {
      return lines.stream().allMatch(line -> isDigit(line.text().codePointAt(0)));
    }

    /**
     * Whether one more letter like its last would not have fitted; two of Chinese, for a line does
     * not begin with a comma.
     */
    private boolean isFull(Line line) {
      int count = line.letters().size();
      Letter last = line.letters().get(count - 1);
      double apart = count > 1 ? apart(line) : isDigit(last.text().codePointAt(0)) ? tracking : 0;
      double spacing = Math.max(0, Math.min(apart, last.size()));
      double used = line.indent() + line.box().width() + spacing;
      double next = (last.box().width() + spacing) * (LineReader.isChinese(last) ? 2 : 1);
      return used + next > room - SLACK * last.size();
    }
  }

  /** The texts of the cells of a grid that have letters. */
  static Map<GridCell, CellText> of(GridText grid) {
    Map<GridCell, Lines> upright = upright(grid);
    Map<Band, List<Lines>> bands = new HashMap<>();
    upright.forEach(
        (cell, own) -> bands.computeIfAbsent(Band.of(cell), unused -> new ArrayList<>()).add(own));
    Set<Band> rows = new HashSet<>();
    bands.forEach(
        (band, cells) -> {
          if (isOneRow(cells)) {
            rows.add(band);
          }
        });
    Map<GridCell, CellText> texts = new HashMap<>();
    grid.cells()
        .forEach(
            (cell, own) -> {
              Lines lines = upright.get(cell);
              boolean isRow = rows.contains(Band.of(cell));
              texts.put(cell, lines == null ? of(own.letters()) : lines.text(isRow));
            });
    return texts;
  }

  /**
   * Whether cells side by side show that they are one row of the table. Rows without a ruling
   * between them have as many lines in every cell, and their labels do not fill their lines.
   */
  private static boolean isOneRow(List<Lines> cells) {
    long counts = cells.stream().mapToInt(cell -> cell.lines.size()).distinct().count();
    return counts > 1
        || (cells.stream().allMatch(Lines::areWrapped)
            && !cells.stream().allMatch(Lines::areDigits));
  }

  /** The cells of a grid that may hold one text of several lines: each but the last is full. */
  static Set<GridCell> wrapped(GridText grid) {
    Set<GridCell> wrapped = new HashSet<>();
    upright(grid)
        .forEach(
            (cell, own) -> {
              if (own.areWrapped()) {
                wrapped.add(cell);
              }
            });
    return wrapped;
  }

  /** The lines of the cells whose text runs to the right. */
  private static Map<GridCell, Lines> upright(GridText text) {
    Map<GridCell, List<Line>> upright = new HashMap<>();
    text.cells()
        .forEach(
            (cell, own) -> {
              if (direction(own.letters()) == Direction.RIGHT) {
                upright.put(cell, own.lines());
              }
            });
    Grid grid = text.grid();
    double margins = margins(grid, upright);
    double tracking = tracking(upright);
    Map<GridCell, Lines> cells = new HashMap<>();
    upright.forEach(
        (cell, own) -> cells.put(cell, new Lines(own, grid.box(cell).width() - margins, tracking)));
    return cells;
  }

  /** How far the digits of the table's numbers stand apart; 0 if none has two. */
  private static double tracking(Map<GridCell, List<Line>> lines) {
    double[] apart =
        lines.values().stream()
            .flatMap(List::stream)
            .filter(line -> line.letters().size() > 1)
            .filter(line -> line.text().codePoints().allMatch(c -> isDigit(c) || c == ' '))
            .mapToDouble(CellText::apart)
            .sorted()
            .toArray();
    return apart.length == 0 ? 0 : apart[apart.length / 2];
  }

  /** How far the last two letters of a line stand apart. */
  private static double apart(Line line) {
    int last = line.letters().size() - 1;
    return line.letters().get(last).box().left() - line.letters().get(last - 1).box().right();
  }

  /** The text of letters in a cell whose width is not known: it ends no line within a word. */
  static CellText of(List<Letter> letters) {
    return letters.isEmpty()
        ? BLANK
        : new Lines(lines(letters, direction(letters)), Double.MAX_VALUE, 0).text(false);
  }

  /** The text of a number that its cell breaks over several lines. */
  static CellText ofBrokenNumber(List<Letter> letters) {
    String text = new Lines(lines(letters, direction(letters)), 0, 0).text(true).text();
    return new CellText(text, false);
  }

  /** The room that the lines of all cells leave at their left and right. */
  private static double margins(Grid grid, Map<GridCell, List<Line>> lines) {
    int count = lines.values().stream().mapToInt(List::size).sum();
    double[] left = new double[count];
    double[] right = new double[count];
    int next = 0;
    for (Map.Entry<GridCell, List<Line>> entry : lines.entrySet()) {
      Box cell = grid.box(entry.getKey());
      for (Line line : entry.getValue()) {
        left[next] = line.box().left() - cell.left();
        right[next] = cell.right() - line.box().right();
        next++;
      }
    }
    return margin(left) + margin(right);
  }

  private static double margin(double[] margins) {
    if (margins.length == 0) {
      return 0;
    }
    Arrays.sort(margins);
    double least = margins[(int) (STRAY * margins.length)];
    return Math.max(0, Math.min(WIDEST_MARGIN, least));
  }

  private static List<Line> lines(List<Letter> letters, Direction way) {
    Box frame = LineReader.around(letters);
    Turn turn = new Turn(way, 2 * frame.right(), 2 * frame.bottom());
    return LineReader.lines(letters.stream().map(turn::apply).toList());
  }

  /** Whether the end of a full line stands in the middle of a number. */
  static boolean isWithinNumber(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    int last = before.codePointBefore(before.length());
    int first = after.codePointAt(0);
    return (isDigit(last) && (isDigit(first) || isPoint(first)))
        || (isPoint(last) && isDigit(first));
  }

  /** Whether a text, which may be put together from two parts, is a long dash. */
  static boolean isLongDash(String text) {
    return LONG_DASH.matcher(text).matches();
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isPoint(int c) {
    return c == '.' || c == ',' || c == '．' || c == '，';
  }

  /** The way most letters run; the first of {@link Direction} in a tie. */
  static Direction direction(List<Letter> letters) {
    Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
    for (Letter letter : letters) {
      if (!letter.isBlank()) {
        counts.merge(letter.direction(), 1, Integer::sum);
      }
    }
    Direction most = Direction.RIGHT;
    for (Direction direction : Direction.values()) {
      if (counts.getOrDefault(direction, 0) > counts.getOrDefault(most, 0)) {
        most = direction;
      }
    }
    return most;
  }
}
