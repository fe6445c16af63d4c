package gongkai.extractor.grid;

import gongkai.extractor.Cell;
import gongkai.extractor.Place;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A cell of a table that is still being put together; rows and columns count from 0, their ends are
 * exclusive.
 *
 * @param ruled the sides along which a ruling was drawn
 * @param lines its text
 * @param parts where it stands, a part a page
 * @param isFull whether its text may go on below a page break in the middle of a word
 */
record DraftCell(
    int top,
    int left,
    int bottom,
    int right,
    Set<Side> ruled,
    List<String> lines,
    List<Place.Part> parts,
    boolean isFull) {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d０-９][\\d０-９.,， ]*%?");

  /** How an item of a list begins: 1. 1、 (一) 一、 第一, and bullets. */
  private static final Pattern ITEM =
      Pattern.compile("(?:[（(]?[\\d０-９一二三四五六七八九十]{1,3}[）).．、]|第[一二三四五六七八九十\\d]|[①-⑳●■·]).*");

  DraftCell {
    ruled = Set.copyOf(ruled);
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
  }

  static DraftCell of(GridCell cell, CellText text, List<Place.Part> parts) {
    return new DraftCell(
        cell.top(),
        cell.left(),
        cell.bottom(),
        cell.right(),
        cell.ruled(),
        text.text().isEmpty() ? List.of() : List.of(text.text()),
        parts,
        text.isFull());
  }

  String text() {
    return Whitespace.joinLines(lines);
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  boolean isNumber() {
    return NUMBER.matcher(text()).matches();
  }

  boolean beginsItem() {
    return beginsItem(text());
  }

  /** Whether a text begins as an item of a list does. */
  static boolean beginsItem(String text) {
    return ITEM.matcher(text).matches();
  }

  /** Whether it holds a sentence rather than a label or a number. */
  boolean isSentence() {
    return text().contains("。");
  }

  int rows() {
    return bottom - top;
  }

  int columns() {
    return right - left;
  }

  boolean sameColumns(DraftCell other) {
    return left == other.left && right == other.right;
  }

  DraftCell moved(int rows, List<Integer> columns) {
    return new DraftCell(
        top + rows,
        columns.get(left),
        bottom + rows,
        columns.get(right),
        ruled,
        lines,
        parts,
        isFull);
  }

  DraftCell withLine(String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(line);
    return new DraftCell(top, left, bottom, right, ruled, more, parts, isFull);
  }

  DraftCell openAt(Side side) {
    Set<Side> others = new HashSet<>(ruled);
    others.remove(side);
    return new DraftCell(top, left, bottom, right, others, lines, parts, isFull);
  }

  DraftCell onRows(int newTop, int newBottom) {
    return new DraftCell(newTop, left, newBottom, right, ruled, lines, parts, isFull);
  }

  /** This cell and its other half below a page break, whose rows already count as this one's. */
  DraftCell with(DraftCell rest) {
    List<String> allLines = new ArrayList<>(lines);
    allLines.addAll(rest.lines);
    int at = lines.size();
    if (isFull && at > 0 && at < allLines.size() && isNumberCut(rest)) {
      allLines.set(at, allLines.get(at - 1) + allLines.get(at));
      allLines.remove(at - 1);
    }
    List<Place.Part> allParts = new ArrayList<>(parts);
    allParts.addAll(rest.parts);
    return new DraftCell(
        top, left, rest.bottom, right, rest.ruled, allLines, allParts, rest.isFull);
  }

  private boolean isNumberCut(DraftCell rest) {
    return CellText.isWithinNumber(lines.get(lines.size() - 1), rest.lines.get(0));
  }

  Cell finish() {
    return new Cell(top + 1, left + 1, rows(), right - left, text(), new Place(parts));
  }
}
