package gongkai.bench.marked;

import gongkai.extractor.Cell;
import gongkai.extractor.Document;
import gongkai.extractor.Paragraph;
import gongkai.extractor.Place;
import gongkai.extractor.Whitespace;
import gongkai.normalizer.Applicant;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.value.CellText;
import gongkai.typesetter.Block;
import gongkai.typesetter.Figure;
import gongkai.typesetter.Grid;
import gongkai.typesetter.GridCell;
import gongkai.typesetter.SampleReport;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Marks the cells of a report as the typesetter sets it. */
final class SetReport {
  private final CellText cellText = new CellText();
  private final String name;
  private final List<Figure> figures;
  private final int cellsAFigure;
  private int met;

  private SetReport(String name, List<Figure> figures, int cellsAFigure) {
    this.name = name;
    this.figures = figures;
    this.cellsAFigure = cellsAFigure;
  }

  /**
   * A report with its cells marked.
   *
   * @param truth its figures, in the order in which they are set
   * @param blocks it as set
   * @throws IllegalStateException if what is set is not what its figures say
   */
  static MarkedReport marked(String name, SampleReport truth, List<Block> blocks) {
    long cells =
        blocks.stream()
            .filter(Block.Table.class::isInstance)
            .flatMap(block -> ((Block.Table) block).grid().cells().stream())
            .filter(cell -> cell.kind() == GridCell.Kind.VALUE)
            .count();
    List<Figure> figures = truth.figures();
    // Some sheets have a running total beside each figure.
    SetReport set = new SetReport(name, figures, (int) (cells / figures.size()));
    List<Part> parts = blocks.stream().flatMap(set::parts).toList();
    if (set.met != cells || cells != (long) figures.size() * set.cellsAFigure) {
      throw new IllegalStateException(
          "%s: %d cells for %d figures".formatted(name, cells, figures.size()));
    }
    Document bare = new Document(List.of(), OptionalInt.empty(), Map.of(), List.of());
    return new MarkedReport(name, bare, parts);
  }

  private Stream<Part> parts(Block block) {
    if (block instanceof Block.Table table) {
      return Stream.of(table(table.grid()));
    }
    return texts(block)
        .map(SetReport::asRead)
        .filter(text -> !text.isBlank())
        .map(text -> new Part.Prose(new Paragraph(text, Place.NONE)));
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Block.Title title) {
      return title.lines().stream();
    } else if (block instanceof Block.Signature signature) {
      return signature.lines().stream();
    } else if (block instanceof Block.Heading heading) {
      return Stream.of(heading.text());
    } else if (block instanceof Block.Caption caption) {
      return Stream.of(caption.text());
    } else if (block instanceof Block.Line line) {
      return Stream.of(line.text());
    }
    return Stream.of(((Block.Paragraph) block).text());
  }

  private static String asRead(String text) {
    return Whitespace.joinLines(Arrays.asList(text.split("\n", -1)));
  }

  private MarkedTable table(Grid grid) {
    List<MarkedCell> cells = new ArrayList<>();
    for (GridCell set : grid.cells()) {
      Cell cell =
          new Cell(
              set.row(),
              set.column(),
              set.rowSpan(),
              set.columnSpan(),
              asRead(set.text()),
              Place.NONE);
      cells.add(new MarkedCell(cell, mark(set, cell)));
    }
    return new MarkedTable(grid.rows(), grid.columns(), cells, Place.NONE);
  }

  private Mark mark(GridCell set, Cell cell) {
    if (set.kind() != GridCell.Kind.VALUE) {
      return plain(cellText, cell);
    }
    int cellNumber = met++;
    if (cellNumber % cellsAFigure != 0) {
      return Mark.Plain.OTHER;
    }
    Figure figure = figures.get(cellNumber / cellsAFigure);
    if (!folded(figure.printed()).equals(folded(cell.text()))) {
      throw new IllegalStateException(
          "%s: '%s' stands where %s should".formatted(name, cell.text(), figure));
    }
    FigureKey key =
        new FigureKey(figure.indicator(), figure.applicant().map(a -> Applicant.valueOf(a.name())));
    return new Mark.Figure(key, figure.form(), figure.expected());
  }

  static Mark plain(CellText cellText, Cell cell) {
    return cellText.kind(cell.text()) == CellText.Kind.WORDS ? Mark.Plain.LABEL : Mark.Plain.OTHER;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
