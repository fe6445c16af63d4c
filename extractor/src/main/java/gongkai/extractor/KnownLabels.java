package gongkai.extractor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The labels of the tables that documents of a field are known to have. What a PDF file shows of a
 * table without rulings can be read in several ways; where labels end that go on over several
 * lines, they tell which is right. Safe for use by many threads.
 */
public final class KnownLabels {
  /** No label is known: tables are read by their geometry alone. */
  public static final KnownLabels NONE =
      of(List.of(), Set.of(), Set.of(), UnaryOperator.identity());

  /** What may stand before a label, or a line of it that has nothing else. */
  private static final Pattern NUMBERING = Pattern.compile("[\\p{P}\\s一二三四五六七八九十]*");

  /** Numbering whose punctuation is lost. */
  private static final Pattern BARE_NUMBERING = Pattern.compile("^[一二三四五六七八九十]+");

  /** The number of an item of a list, alone, or what a narrow cell leaves of it on a line. */
  private static final Pattern ITEM_NUMBER =
      Pattern.compile("[（(]?[一二三四五六七八九十]+[)）、．.]|[（(][一二三四五六七八九十]+");

  /** What digits and units set wide have between them. */
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]?");

  private static final Pattern OPEN_REMARK = Pattern.compile("[（(][^()（）]*$");

  private static final Pattern FIGURE = Pattern.compile("[-+−－＋±]?[\\d０-９][\\d０-９.,，]*\\s*(\\D*)");

  private final List<KnownTable> tables;
  private final Set<String> units;
  private final UnaryOperator<String> folding;
  private final Set<String> heads = new HashSet<>();
  private final Set<String> rows = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Set<String> columns = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> pieces = new HashSet<>();

  private KnownLabels(
      List<KnownTable> tables,
      Set<String> corners,
      Set<String> units,
      UnaryOperator<String> folding) {
    this.tables = List.copyOf(tables);
    this.units = Set.copyOf(units);
    this.folding = folding;
    heads.addAll(corners);
    for (KnownTable table : tables) {
      for (KnownTable.Line column : table.columns()) {
        columns.addAll(column.names());
        heads.addAll(column.names());
        column.parents().forEach(heads::addAll);
      }
      for (KnownTable.Line row : table.rows()) {
        rows.addAll(row.names());
        row.parents().forEach(groups::addAll);
      }
    }
    Stream.of(heads, rows, groups).flatMap(Set::stream).forEach(this::addPieces);
  }

  /**
   * Labels of some tables.
   *
   * @param corners folded labels that stand over or beside others and are no row or column
   * @param units what may follow a number
   * @param folding what makes equal labels that are printed differently equal
   */
  public static KnownLabels of(
      List<KnownTable> tables,
      Set<String> corners,
      Set<String> units,
      UnaryOperator<String> folding) {
    return new KnownLabels(tables, corners, units, folding);
  }

  private void addPieces(String label) {
    for (int from = 0; from < label.length(); from++) {
      for (int to = from + 1; to <= label.length(); to++) {
        pieces.add(label.substring(from, to));
      }
      beginnings.add(label.substring(0, from + 1));
    }
  }

  /** The tables that have them. */
  public List<KnownTable> tables() {
    return tables;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /**
   * A text as labels are compared: without remarks in parentheses, or numbering, where only that
   * makes it part of a label.
   */
  public String folded(String text) {
    String full = folding.apply(text);
    if (pieces.contains(full)) {
      return full;
    }
    Matcher remark = REMARK.matcher(text);
    if (remark.find()) {
      String bare = folding.apply(remark.replaceAll(""));
      if (isLabel(bare)) {
        return bare;
      }
    }
    String unnumbered = BARE_NUMBERING.matcher(full).replaceFirst("");
    return pieces.contains(unnumbered) ? unnumbered : full;
  }

  /** Whether a text, as printed, may be some lines of a label or some letters of one line. */
  public boolean isPiece(String text) {
    return isNumbering(text) || pieces.contains(folded(text));
  }

  /** Whether a label begins with a text, as printed, or is it. */
  public boolean isBeginning(String text) {
    return isNumbering(text) || beginnings.contains(folded(text));
  }

  /** Whether a label begins with a text, as printed, its remarks included. */
  public boolean isWrittenBeginning(String text) {
    return beginnings.contains(folding.apply(text));
  }

  /**
   * Whether a text, as printed, is the number of an item of a list and nothing else, with or
   * without what closes it.
   */
  public boolean isItemNumber(String text) {
    return ITEM_NUMBER.matcher(text).matches();
  }

  /** Whether a text, as printed, is nothing but what may number an item of a list. */
  public boolean isNumbering(String text) {
    return NUMBERING.matcher(text).matches();
  }

  /** Whether a text ends within a remark in parentheses that may be anything. */
  public boolean isWithinRemark(String text) {
    return OPEN_REMARK.matcher(text).find() && isLabel(folded(text));
  }

  /** Whether a text is a number and a unit. */
  public boolean isFigure(String text) {
    Matcher figure = FIGURE.matcher(text);
    return figure.matches() && isUnit(figure.group(1));
  }

  /** Whether a text is a unit of measure. */
  public boolean isUnit(String text) {
    return units.contains(SPACE.matcher(text).replaceAll(""));
  }

  /** Whether a folded text is a label. */
  public boolean isLabel(String folded) {
    return isHead(folded) || isRow(folded) || isGroup(folded);
  }

  /** Whether a folded text may stand over columns. */
  public boolean isHead(String folded) {
    return heads.contains(folded);
  }

  /** Whether a folded text is the head of one column. */
  public boolean isColumn(String folded) {
    return columns.contains(folded);
  }

  /** Whether a folded text is the label of a row. */
  public boolean isRow(String folded) {
    return rows.contains(folded);
  }

  /** Whether a folded text is the label of a group of rows. */
  public boolean isGroup(String folded) {
    return groups.contains(folded);
  }

  /**
   * The folded label of a group of rows of which a text, as printed, shows only the beginning, but
   * most of it; empty if no label or several begin so.
   */
  public Optional<String> cutGroup(String text) {
    String shown = folded(text);
    List<String> begun = groups.stream().filter(group -> group.startsWith(shown)).toList();
    return begun.size() == 1 && 2 * shown.length() > begun.get(0).length()
        ? Optional.of(begun.get(0))
        : Optional.empty();
  }

  /**
   * The known table in whose order some columns stand; of several the one that lacks fewest of
   * them, then the one with most of the rows. Empty if there is none.
   *
   * @param columnNames folded, from left to right
   * @param rowNames folded, in any order
   */
  public List<KnownTable.Line> columns(List<String> columnNames, List<String> rowNames) {
    List<KnownTable.Line> best = List.of();
    int least = Integer.MAX_VALUE;
    int most = -1;
    for (KnownTable table : tables) {
      List<KnownTable.Line> matched = inOrder(table.columns(), columnNames);
      int lacking = table.columns().size() - matched.size();
      int common = common(table, rowNames);
      if (matched.size() == columnNames.size()
          && (lacking < least || (lacking == least && common > most))) {
        best = matched;
        least = lacking;
        most = common;
      }
    }
    return best;
  }

  private static List<KnownTable.Line> inOrder(List<KnownTable.Line> lines, List<String> names) {
    List<KnownTable.Line> matched = new ArrayList<>();
    for (KnownTable.Line line : lines) {
      if (matched.size() < names.size() && line.names().contains(names.get(matched.size()))) {
        matched.add(line);
      }
    }
    return matched;
  }

  private static int common(KnownTable table, List<String> rowNames) {
    int common = 0;
    for (String name : rowNames) {
      common += table.rows().stream().anyMatch(row -> row.names().contains(name)) ? 1 : 0;
    }
    return common;
  }

  /** The rows of the known table that has most of some rows; empty if none has one. */
  public List<KnownTable.Line> rows(List<String> rowNames) {
    List<KnownTable.Line> best = List.of();
    int most = 0;
    for (KnownTable table : tables) {
      int common = common(table, rowNames);
      if (common > most) {
        most = common;
        best = table.rows();
      }
    }
    return best;
  }
}
