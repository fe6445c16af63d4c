package gongkai.normalizer;

import gongkai.extractor.Cell;
import gongkai.extractor.Cell.Extent;
import gongkai.normalizer.TableReading.How;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.Line;
import gongkai.normalizer.table.MatchedTable;
import gongkai.normalizer.table.MatchedTable.MatchedCell;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import gongkai.normalizer.table.MatchedTable.MatchedRow;
import gongkai.normalizer.table.MatchedTable.Placement;
import gongkai.normalizer.value.CellText;
import gongkai.normalizer.value.UnitRemarks;
import gongkai.normalizer.value.ValueReader;
import gongkai.normalizer.value.ValueReader.Expected;
import gongkai.normalizer.value.ValueReader.Flagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads the figures out of matched tables. */
final class FigureReader {
  private final Codebook codebook;
  private final CellText cellText;
  private final ValueReader values;

  FigureReader(Codebook codebook, CellText cellText) {
    this.codebook = codebook;
    this.cellText = cellText;
    this.values = new ValueReader(cellText);
  }

  /**
   * A cell that claims to be a figure.
   *
   * @param indicator what it claims to be
   * @param applicant of whom, where its table has such columns
   * @param value what it says
   * @param flags what speaks against the reading
   * @param origin where it stands
   */
  record Claim(
      Indicator indicator,
      Optional<Applicant> applicant,
      Value value,
      List<Flag> flags,
      Origin origin) {}

  /** Where a claim stands: the table, the part of a form in it, and the cell. */
  record Origin(MatchedTable table, MatchedPart part, Cell cell) {
    CellReference reference() {
      return new CellReference(table.table().number(), cell.row(), cell.column(), cell.place());
    }
  }

  /** Every cell of a table under a column of figures in a row of figures, in its order. */
  List<Claim> claims(MatchedTable table) {
    List<Claim> claims = new ArrayList<>();
    UnitRemarks remarks = new UnitRemarks(cellText);
    for (MatchedPart part : table.parts()) {
      for (MatchedRow row : part.rows()) {
        if (row.line().filter(line -> line.role() == Line.Role.HEADING).isEmpty()) {
          Optional<String> unit = unit(row, remarks);
          for (int i = 0; i < row.cells().size(); i++) {
            MatchedCell cell = row.cells().get(i);
            if (cell.head().column().role() == Line.Role.VALUE) {
              Origin origin = new Origin(table, part, cell.cell());
              Claim claim = claim(origin, row, cell, printedUnit(cell, unit, remarks));
              claims.add(standsBesideSeveralNumbers(row.cells(), i) ? contested(claim) : claim);
            }
          }
        }
      }
    }
    return claims;
  }

  private Claim claim(
      Origin origin, MatchedRow row, MatchedCell cell, Optional<String> printedUnit) {
    FormPart part = origin.part().part();
    Line column = cell.head().column();
    String code = part.indicator(row.line(), column);
    Indicator indicator =
        codebook
            .find(code)
            .orElseThrow(
                () -> new IllegalStateException("no indicator " + code + " in the codebook"));
    Expected expected = new Expected(indicator.unit(), printedUnit, column.sign());
    Flagged read = values.read(cell.cell().text(), expected);
    TreeSet<Flag> flags = new TreeSet<>(read.flags());
    ground(row.how()).ifPresent(flags::add);
    ground(cell.head().how()).ifPresent(flags::add);
    if (cell.placement() == Placement.ALIGNED) {
      flags.add(Flag.ALIGNED);
    }
    if (cell.cell().extent() == Extent.CUT) {
      flags.add(Flag.CUT);
    }
    return new Claim(indicator, part.applicant(column), read.value(), List.copyOf(flags), origin);
  }

  /**
   * Whether a cell is blank and one beside it may hold its number, too: published for it, and set
   * there with that one's own.
   */
  private boolean standsBesideSeveralNumbers(List<MatchedCell> row, int blank) {
    return row.get(blank).cell().isBlank()
        && IntStream.of(blank - 1, blank + 1)
            .filter(beside -> beside >= 0 && beside < row.size())
            .anyMatch(beside -> cellText.isSeveralNumbers(row.get(beside).cell().text()));
  }

  private static Claim contested(Claim claim) {
    TreeSet<Flag> flags = new TreeSet<>(claim.flags());
    flags.add(Flag.CONTESTED);
    return new Claim(
        claim.indicator(), claim.applicant(), claim.value(), List.copyOf(flags), claim.origin());
  }

  private static Optional<Flag> ground(How how) {
    return switch (how) {
      case ALIAS -> Optional.empty();
      case SIMILAR -> Optional.of(Flag.SIMILAR);
      case ALIGNED -> Optional.of(Flag.ALIGNED);
      case CONTESTED -> Optional.of(Flag.CONTESTED);
    };
  }

  /** From the head, else the label, else the unit column, else the form. */
  private static Optional<String> printedUnit(
      MatchedCell cell, Optional<String> ofRow, UnitRemarks remarks) {
    Optional<String> ofHead = cell.head().cell().flatMap(remarks::in);
    return ofHead.isPresent() ? ofHead : ofRow.or(cell.head().column()::unit);
  }

  /** What a row says for all its cells. */
  private Optional<String> unit(MatchedRow row, UnitRemarks remarks) {
    return row.label()
        .flatMap(remarks::in)
        .or(() -> unitColumn(row))
        .or(() -> row.line().flatMap(Line::unit));
  }

  private Optional<String> unitColumn(MatchedRow row) {
    return row.cells().stream()
        .filter(cell -> cell.head().column().role() == Line.Role.UNIT)
        .map(cell -> cell.cell().text())
        .filter(text -> cellText.kind(text) == CellText.Kind.UNIT)
        .findFirst();
  }
}
