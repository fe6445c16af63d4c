package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a page apart into lines and tables. */
final class PageReader {
  private final PageFrame frame;
  private final PageMarks marks;

  private PageReader(int page, Turn turn, PageMarks marks) {
    this.marks = marks;
    frame = new PageFrame(page, turn, Rulings.of(marks.rulings()));
  }

  static PageReading read(PageMarks drawn) {
    List<Letter> letters = StruckDigits.unnamed(Doubles.removed(drawn.letters()), drawn.rulings());
    Turn turn = new Turn(direction(letters), drawn.width(), drawn.height());
    PageMarks marks =
        turn.apply(
            new PageMarks(
                drawn.page(), drawn.width(), drawn.height(), letters, drawn.rulings(), List.of()));
    return new PageReader(drawn.page(), turn, marks).read();
  }

  private PageReading read() {
    List<PageItem> items = new ArrayList<>();
    LettersLeft left = new LettersLeft(marks.letters());
    List<Grid> grids =
        GridFinder.find(frame.rulings(), marks.letters().size()).stream()
            .flatMap(grid -> StackedGrids.of(grid, left).stream())
            .toList();
    for (Grid drawn : innermostFirst(grids)) {
      Grid grid = FramedText.removed(drawn, marks.height(), left);
      List<Letter> inside = left.in(grid.box());
      if (inside.stream().anyMatch(letter -> !letter.isBlank())) {
        addTable(grid, inside, items);
        left.take(grid.box());
      }
    }
    addText(left.all(), items);
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageReading(frame, marks.width(), marks.height(), items);
  }

  private void addTable(Grid grid, List<Letter> letters, List<PageItem> items) {
    // A frame may stand around a whole page, tables without vertical rulings included.
    if (grid.columns() == 1 && FramedText.isWholePage(grid, marks.height())) {
      addText(letters, items);
      return;
    }
    GridText text = GridText.of(grid, letters);
    if (grid.columns() == 1 || UnderRuled.is(text)) {
      List<PageItem> inside = new ArrayList<>();
      addText(letters, inside);
      if (inside.stream().anyMatch(PageItem.TableItem.class::isInstance)) {
        items.addAll(inside);
        return;
      }
    }
    items.add(tableItem(text, letters));
  }

  /** Adds the lines of text, and the tables that only their alignment shows. */
  private void addText(List<Letter> letters, List<PageItem> items) {
    List<PageItem.TextLine> all = textLines(letters);
    List<Line> upright = all.stream().map(PageItem.TextLine::line).filter(Line::runsRight).toList();
    List<Line> lines = upright.stream().filter(line -> !isPageNumber(line, upright)).toList();
    Set<Line> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    OpenText text = OpenText.of(frame, lines);
    for (OpenTable table : OpenTables.find(text)) {
      items.add(table.item(text));
      taken.addAll(table.lines());
    }
    all.stream().filter(line -> !taken.contains(line.line())).forEach(items::add);
  }

  private boolean isPageNumber(Line line, List<Line> lines) {
    return Furniture.isNumberOf(frame.page(), marks.height(), line, lines);
  }

  /**
   * Grids in an order in which each letter goes to the right one: what lies in a cell of another
   * comes first; a frame around other grids is none.
   */
  private static List<Grid> innermostFirst(List<Grid> grids) {
    List<Grid> sorted = new ArrayList<>(grids);
    sorted.sort(
        Comparator.comparingDouble((Grid grid) -> grid.box().width() * grid.box().height()));
    List<Grid> kept = new ArrayList<>();
    Raster corners = new Raster();
    for (Grid grid : sorted) {
      if (grid.cells().size() > 1 || !framesOneOf(kept, corners, grid.box())) {
        corners.add(grid.box().left(), grid.box().top(), kept.size());
        kept.add(grid);
      }
    }
    return kept;
  }

  private static boolean framesOneOf(List<Grid> grids, Raster corners, Box box) {
    Box reach = new Box(box.left() - 1, box.top() - 1, box.width() + 2, box.height() + 2);
    return Arrays.stream(corners.within(reach))
        .anyMatch(inner -> Boxes.contains(box, grids.get(inner).box(), 1));
  }

  /** The way to read the page: turned only if nearly all of it is, not for a vertical label. */
  private static Direction direction(List<Letter> letters) {
    Direction most = CellText.direction(letters);
    long upright = letters.stream().filter(letter -> letter.direction() == Direction.RIGHT).count();
    return upright * 4 > letters.size() ? Direction.RIGHT : most;
  }

  private List<PageItem.TextLine> textLines(List<Letter> letters) {
    List<PageItem.TextLine> lines = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      Turn sideways = new Turn(direction, marks.width(), marks.height());
      List<Letter> turned =
          letters.stream()
              .filter(letter -> letter.direction() == direction)
              .map(sideways::apply)
              .toList();
      for (Line line : LineReader.lines(turned)) {
        Box box = sideways.undo(line.box());
        lines.add(new PageItem.TextLine(line.at(box), part(box)));
      }
    }
    lines.sort(Comparator.comparingDouble(PageItem::top));
    return lines;
  }

  private Place.Part part(Box box) {
    return frame.part(box);
  }

  private PageItem.TableItem tableItem(GridText drawn, List<Letter> letters) {
    Grid grid = GridCleaner.clean(drawn.grid(), drawn::isBlank);
    Map<GridCell, CellText> texts =
        CellText.of(grid.equals(drawn.grid()) ? drawn : GridText.of(grid, letters));
    List<DraftCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      CellText text = texts.getOrDefault(cell, CellText.BLANK);
      cells.add(DraftCell.of(cell, text, List.of(part(grid.box(cell)))));
    }
    TableDraft table = new TableDraft(grid.xs(), grid.rows(), cells, List.of(part(grid.box())));
    Box box = grid.box();
    return new PageItem.TableItem(table, box.top(), box.bottom(), textLines(letters));
  }

  static String joined(List<PageItem.TextLine> lines) {
    return Whitespace.joinLines(lines.stream().map(line -> line.line().text()).toList());
  }
}
