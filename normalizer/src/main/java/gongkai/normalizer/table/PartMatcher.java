package gongkai.normalizer.table;

import gongkai.extractor.Cell;
import gongkai.extractor.Table;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.label.Label;
import gongkai.normalizer.table.Candidate.BodyRow;
import gongkai.normalizer.table.Heads.Section;
import gongkai.normalizer.table.RowAligner.RowMatch;
import gongkai.normalizer.table.RowAligner.RowMatches;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads rows of a document's tables as a part of a form, if they can be. */
final class PartMatcher {
  /** Heads are at most so many rows high. */
  private static final int HIGHEST_HEAD = 8;

  /** The share of heads, and of cells, that tells a part without row labels. */
  private static final double LEAST_HEADS = 0.6;

  /** What a missing row weighs against one that is there. */
  private static final double MISSING = 0.25;

  private static final double TITLE_BONUS = 0.5;

  private final Likeness likeness;
  private final ColumnAligner columnAligner;
  private final Cutoffs cutoffs;
  private final CellTexts texts;

  PartMatcher(Likeness likeness, Cutoffs cutoffs, CellTexts texts) {
    this.likeness = likeness;
    this.columnAligner = new ColumnAligner(likeness, cutoffs);
    this.cutoffs = cutoffs;
    this.texts = texts;
  }

  /** A table with its rows split into labels and values. */
  record Subject(Grid grid, RowFits fits) {
    List<RowView> rows() {
      return fits.rows();
    }

    RowView row(int row) {
      return rows().get(row - 1);
    }
  }

  /** The texts of the document's cells. */
  CellTexts texts() {
    return texts;
  }

  /** A table to be matched with parts. */
  Subject subject(Table table) {
    Grid grid = new Grid(table, texts);
    return new Subject(grid, new RowFits(Rows.of(grid), likeness));
  }

  /**
   * Reads a table as a part.
   *
   * @param before the table before, with which this one may go on
   */
  Optional<Candidate> match(Subject subject, FormPart part, Earlier before) {
    return part.rows().isEmpty()
        ? matchUnlabelled(subject, part)
        : matchLabelled(subject, part, before);
  }

  private Optional<Candidate> matchLabelled(Subject subject, FormPart part, Earlier before) {
    RowMatches rows = RowAligner.align(subject.fits(), part, cutoffs);
    if (rows.matches().isEmpty()) {
      return Optional.empty();
    }
    double possible =
        rows.matches().size() + MISSING * missing(rows.matches(), part) + part.columns().size();
    // Not even all its columns would make up for the rows that it lacks.
    if (rows.score() + part.columns().size() < Candidate.LEAST_FIT * possible) {
      return Optional.empty();
    }
    List<RowView> body = rows.all().stream().map(RowMatch::view).toList();
    int firstBody = body.get(0).row();
    int firstHead = firstHead(subject, firstBody);
    Columns columns = columnAligner.align(new Section(subject.grid(), firstHead, body), part);
    if (!areEnough(columns) && firstHead > 1) {
      // A row that no form knows may stand between the heads and the first row known.
      firstHead = Math.max(1, firstBody - HIGHEST_HEAD);
      columns = columnAligner.align(new Section(subject.grid(), firstHead, body), part);
    }
    if (!areEnough(columns)) {
      Optional<Columns> earlier = columns.labelled() == 0 ? before.columns(part) : Optional.empty();
      columns = new HeadlessColumns(subject.grid(), body).of(part, earlier);
    }
    if (columns.found().stream().noneMatch(column -> column.line().role() == Line.Role.VALUE)) {
      return Optional.empty();
    }
    double evidence =
        rows.score() + columns.score() + titleBonus(subject, part, firstHead, firstBody);
    double fit = Math.min(1, (rows.score() + columns.score()) / possible);
    List<BodyRow> bodyRows =
        rows.all().stream()
            .map(row -> new BodyRow(row.view(), Optional.of(row.line()), row.how()))
            .toList();
    return Optional.of(new Candidate(part, bodyRows, columns, evidence, fit));
  }

  private static boolean areEnough(Columns columns) {
    return columns.labelled() * 2 >= columns.matches().size();
  }

  /** How many lines that the form cannot do without are missing between the matched rows. */
  private static int missing(List<RowMatch> matches, FormPart part) {
    int missing = 0;
    int next = 0;
    for (Line line : part.rows()) {
      if (next == matches.size()) {
        return missing;
      }
      if (line.equals(matches.get(next).line())) {
        next++;
      } else if (next > 0 && line.presence() == Line.Presence.REQUIRED) {
        missing++;
      }
    }
    return missing;
  }

  /** The heads reach up from the body to the table's top or to the last row with figures. */
  private static int firstHead(Subject subject, int firstBody) {
    int row = firstBody;
    while (row > 1
        && firstBody - row < HIGHEST_HEAD
        && subject.row(row - 1).look() != RowView.Look.VALUED) {
      row--;
    }
    return row;
  }

  private static double titleBonus(Subject subject, FormPart part, int firstHead, int firstBody) {
    if (part.title().isEmpty()) {
      return 0;
    }
    Label title = Label.of(part.title());
    for (int row = firstHead; row < firstBody; row++) {
      for (Cell cell : subject.grid().covering(row)) {
        if (!subject.grid().isValue(cell)
            && subject.grid().label(cell).full().equals(title.full())) {
          return TITLE_BONUS;
        }
      }
    }
    return 0;
  }

  /** A part without row labels is known by its heads; its body is the first row that can be it. */
  private Optional<Candidate> matchUnlabelled(Subject subject, FormPart part) {
    return subject.rows().stream()
        .filter(
            row -> row.hasValues() && row.values().size() >= part.columns().size() * LEAST_HEADS)
        .flatMap(row -> unlabelled(subject, row, part).stream())
        .max(
            Comparator.comparingDouble(Candidate::evidence)
                .thenComparing(candidate -> -candidate.rows().get(0).view().row()));
  }

  private Optional<Candidate> unlabelled(Subject subject, RowView row, FormPart part) {
    int firstHead = firstHead(subject, row.row());
    Columns columns =
        columnAligner.align(new Section(subject.grid(), firstHead, List.of(row)), part);
    if (columns.labelled() < part.columns().size() * LEAST_HEADS) {
      return Optional.empty();
    }
    double fit = Math.min(1, columns.score() / part.columns().size());
    // A second row of figures claims the same as the first, which then is in doubt.
    List<BodyRow> body =
        subject.rows().stream()
            .skip(row.row() - 1L)
            .takeWhile(next -> next.values().size() == row.values().size())
            .filter(next -> next.equals(row) || next.look() == RowView.Look.VALUED)
            .map(next -> new BodyRow(next, Optional.empty(), How.ALIAS))
            .toList();
    return Optional.of(new Candidate(part, body, columns, columns.score(), fit));
  }
}
