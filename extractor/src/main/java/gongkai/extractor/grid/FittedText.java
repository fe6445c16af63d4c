package gongkai.extractor.grid;

import gongkai.extractor.KnownLabels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that follow each other and show nothing but known labels and numbers.
 *
 * @param text the lines
 * @param known the labels
 * @param sides at which numbers may be set
 */
record FittedText(OpenText text, KnownLabels known, Set<NumberSide> sides) {
  /** Something of a table: a label, or the place of a number. */
  private record Mark(double top, Optional<FittedLabel> label, Optional<Phrase> number) {}

  /** The tables that the lines are, from top to bottom; empty unless all can be read. */
  List<FittedTable.Fit> tables() {
    List<FittedPiece> pieces = new ArrayList<>();
    for (Line line : text.lines()) {
      pieces.addAll(FittedPiece.of(PhraseLine.of(line, text.rulings().verticals()), known));
    }
    Optional<List<FittedLabel>> labels = FittedLabel.of(pieces, text, known);
    return labels.map(found -> tables(marks(found, pieces))).orElse(List.of());
  }

  private static List<Mark> marks(List<FittedLabel> labels, List<FittedPiece> pieces) {
    List<Mark> marks = new ArrayList<>();
    Set<Phrase> inLabels = new HashSet<>();
    for (FittedLabel label : labels) {
      inLabels.addAll(label.lines());
      marks.add(new Mark(label.first(), Optional.of(label), Optional.empty()));
    }
    for (FittedPiece piece : pieces) {
      if (!inLabels.contains(piece.phrase())) {
        marks.add(new Mark(piece.phrase().middle(), Optional.empty(), Optional.of(piece.phrase())));
      }
    }
    marks.sort(java.util.Comparator.comparingDouble(Mark::top));
    return marks;
  }

  private List<FittedTable.Fit> tables(List<Mark> marks) {
    List<FittedTable.Fit> tables = new ArrayList<>();
    List<FittedLabel> heads = new ArrayList<>();
    List<FittedLabel> body = new ArrayList<>();
    List<Phrase> numbers = new ArrayList<>();
    for (int i = 0; i <= marks.size(); i++) {
      boolean inBody = !body.isEmpty() || !numbers.isEmpty();
      if (i == marks.size() || (inBody && beginsTable(marks.get(i)))) {
        Optional<FittedTable.Fit> table = new FittedTable(this, heads, body, numbers).read();
        if (table.isEmpty()) {
          return List.of();
        }
        tables.add(table.get());
        heads = new ArrayList<>();
        body = new ArrayList<>();
        numbers = new ArrayList<>();
        inBody = false;
      }
      if (i < marks.size()) {
        Mark mark = marks.get(i);
        mark.number().ifPresent(numbers::add);
        boolean isHead = !inBody && mark.label().filter(l -> known.isHead(l.name())).isPresent();
        mark.label().ifPresent((isHead ? heads : body)::add);
      }
    }
    return tables;
  }

  /** Whether a label is the head of a further table: it can be none of a row. */
  private boolean beginsTable(Mark mark) {
    return mark.label().map(FittedLabel::name).filter(this::isHeadAlone).isPresent();
  }

  private boolean isHeadAlone(String name) {
    return known.isHead(name) && !known.isRow(name) && !known.isGroup(name);
  }
}
