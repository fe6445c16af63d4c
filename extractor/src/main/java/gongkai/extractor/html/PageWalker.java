package gongkai.extractor.html;

import gongkai.extractor.Cell.Extent;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.Place;
import gongkai.extractor.Whitespace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a parsed page once and gathers what it shows. It goes without recursion, however deep the
 * page; not for use by several threads.
 */
final class PageWalker implements NodeFilter {
  private static final int LONGEST_HEADING = 120;

  /** Where content goes: the page, or a cell with its table. */
  private record Frame(List<Content> content, Optional<Element> cell, int outerLevel) {}

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<MarkedTable> tables = new ArrayDeque<>();
  private final List<Notice> notices = new ArrayList<>();
  private final PageLinks links;
  private final Optional<Element> cut;
  private final StringBuilder line = new StringBuilder();
  private int level;
  private int preformatted;

  /**
   * A walker.
   *
   * @param links takes the links met
   * @param cut the cell within which the page ends
   */
  PageWalker(PageLinks links, Optional<Element> cut) {
    this.links = links;
    this.cut = cut;
    frames.push(new Frame(new ArrayList<>(), Optional.empty(), 0));
  }

  /** What was gathered; complete once the walk is over. */
  List<Content> content() {
    endLine();
    return frames.getLast().content;
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Rendering rendering = Rendering.of(element);
    if (rendering == Rendering.NONE) {
      links.embed(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (rendering == Rendering.INVISIBLE && !isCell(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    links.open(element);
    if (rendering != Rendering.INLINE) {
      endLine();
    }
    open(element);
    return rendering == Rendering.INVISIBLE ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Rendering.of(element) != Rendering.INLINE) {
        endLine();
      }
      links.close(element);
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(String text) {
    if (preformatted == 0) {
      line.append(text);
      return;
    }
    for (String part : text.split("(?<=\n)", -1)) {
      line.append(part);
      if (part.endsWith("\n")) {
        endLine();
      }
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> breakLine();
      case "sup", "sub" -> partDigits();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> level = element.normalName().charAt(1) - '0';
      case "pre", "listing" -> preformatted++;
      case "table" -> tables.push(new MarkedTable());
      case "thead" -> startGroup(MarkedTable.Group.HEAD);
      case "tbody" -> startGroup(MarkedTable.Group.BODY);
      case "tfoot" -> startGroup(MarkedTable.Group.FOOT);
      case "tr" -> startRow();
      case "td", "th" -> openCell(element);
      default -> {}
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> level = 0;
      case "pre", "listing" -> preformatted--;
      case "sup", "sub" -> partDigits();
      case "table" -> closeTable();
      case "td", "th" -> closeCell(element);
      default -> {}
    }
  }

  private static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  /** A heading's lines are one heading; elsewhere a break ends the line. */
  private void breakLine() {
    if (level > 0) {
      line.append('\n');
    } else {
      endLine();
    }
  }

  /** A raised digit beside another is not one number with it. */
  private void partDigits() {
    if (line.length() > 0 && Character.isDigit(line.charAt(line.length() - 1))) {
      line.append(' ');
    }
  }

  private void endLine() {
    if (line.length() == 0) {
      return;
    }
    String text = Whitespace.joinLines(line.toString().lines().toList());
    line.setLength(0);
    if (!text.isEmpty()) {
      int heading = text.length() <= LONGEST_HEADING ? level : 0;
      frames.element().content.add(new Content.Line(text, heading));
    }
  }

  private void startGroup(MarkedTable.Group group) {
    if (!tables.isEmpty()) {
      tables.element().startGroup(group);
    }
  }

  private void startRow() {
    if (!tables.isEmpty()) {
      tables.element().startRow();
    }
  }

  private void openCell(Element element) {
    if (!tables.isEmpty()) {
      frames.push(new Frame(new ArrayList<>(), Optional.of(element), level));
      level = 0;
    }
  }

  private void closeCell(Element element) {
    Frame frame = frames.element();
    if (frame.cell.filter(element::equals).isPresent()) {
      frames.pop();
      level = frame.outerLevel;
      Extent extent = cut.filter(element::equals).isPresent() ? Extent.CUT : Extent.WHOLE;
      tables.element().add(CellSpans.cell(element, frame.content, extent));
    }
  }

  private void closeTable() {
    MarkedTable marked = tables.pop();
    Optional<PlacedCells> placed = PlacedCells.of(marked.groups());
    if (placed.isEmpty()) {
      notices.add(new Notice(Place.NONE, "a table too large to be one, read as paragraphs"));
    }
    List<Content> content = frames.element().content;
    if (placed.isPresent() && TablePurpose.of(placed.get()) == TablePurpose.DATA) {
      content.add(new Content.Grid(placed.get(), TablePurpose.numbers(placed.get())));
    } else {
      marked.cells().forEach(cell -> content.addAll(cell.content()));
    }
  }
}
