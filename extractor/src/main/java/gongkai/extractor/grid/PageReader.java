package gongkai.extractor.grid;

import gongkai.extractor.Place;
import gongkai.extractor.Place.Box;
import gongkai.extractor.Whitespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into lines and tables. */
final class PageReader {
  private final PageFrame frame;
  private final PageMarks marks;

  private PageReader(int page, Turn turn, PageMarks marks) {
    this.marks = marks;
    frame = new PageFrame(page, turn, Rulings.of(marks.rulings()));
  }

  static PageReading read(PageMarks drawn) {
    List<Letter> letters = Doubles.removed(drawn.letters());
    Turn turn = new Turn(direction(letters), drawn.width(), drawn.height());
    PageMarks marks =
        turn.apply(
            new PageMarks(drawn.page(), drawn.width(), drawn.height(), letters, drawn.rulings()));
    return new PageReader(drawn.page(), turn, marks).read();
  }

  private PageReading read() {
    List<PageItem> items = new ArrayList<>();
    List<Letter> outside = new ArrayList<>(marks.letters());
    for (Grid grid : innermostFirst(GridFinder.find(marks.rulings()))) {
      List<Letter> inside = new ArrayList<>();
      List<Letter> rest = new ArrayList<>();
      for (Letter letter : outside) {
        boolean in = Boxes.contains(grid.box(), letter.centreX(), letter.centreY());
        (in ? inside : rest).add(letter);
      }
      if (inside.stream().anyMatch(letter -> !letter.isBlank())) {
        outside = rest;
        addTable(grid, inside, items);
      }
    }
    items.addAll(textLines(openTables(outside, items)));
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageReading(frame, marks.width(), marks.height(), items);
  }

  private void addTable(Grid grid, List<Letter> letters, List<PageItem> items) {
    if (UnderRuled.is(LetterPlacement.of(grid, letters))) {
      int before = items.size();
      List<Letter> rest = openTables(letters, items);
      if (items.size() > before) {
        items.addAll(textLines(rest));
        return;
      }
    }
    items.add(tableItem(grid, letters));
  }

  private List<Letter> openTables(List<Letter> letters, List<PageItem> items) {
    List<Line> lines =
        LineReader.lines(
            letters.stream().filter(letter -> letter.direction() == Direction.RIGHT).toList());
    Set<Letter> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    OpenText text = OpenText.of(frame, lines);
    for (OpenTable table : OpenTables.find(text)) {
      items.add(table.item(text));
      table.lines().forEach(line -> taken.addAll(line.letters()));
    }
    return letters.stream().filter(letter -> !taken.contains(letter)).toList();
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
    for (Grid grid : sorted) {
      boolean frames =
          grid.cells().size() == 1
              && kept.stream().anyMatch(inner -> Boxes.contains(grid.box(), inner.box(), 1));
      if (!frames) {
        kept.add(grid);
      }
    }
    return kept;
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

  private PageItem.TableItem tableItem(Grid drawn, List<Letter> letters) {
    Map<GridCell, List<Letter>> drawnTexts = LetterPlacement.of(drawn, letters);
    Grid grid = GridCleaner.clean(drawn, cell -> isBlank(drawnTexts.get(cell)));
    Map<GridCell, List<Letter>> texts = LetterPlacement.of(grid, letters);
    List<DraftCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      cells.add(draft(grid, cell, texts.getOrDefault(cell, List.of())));
    }
    TableDraft table = new TableDraft(grid.xs(), grid.rows(), cells, List.of(part(grid.box())));
    Box box = grid.box();
    return new PageItem.TableItem(table, box.top(), box.bottom(), textLines(letters));
  }

  private DraftCell draft(Grid grid, GridCell cell, List<Letter> letters) {
    return DraftCell.of(cell, CellText.of(letters), List.of(part(grid.box(cell))));
  }

  private static boolean isBlank(@Nullable List<Letter> letters) {
    return letters == null || letters.stream().allMatch(Letter::isBlank);
  }

  static String joined(List<PageItem.TextLine> lines) {
    return Whitespace.joinLines(lines.stream().map(line -> line.line().text()).toList());
  }
}
