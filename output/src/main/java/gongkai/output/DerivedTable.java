package gongkai.output;

import gongkai.normalizer.Check;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Flag;
import gongkai.normalizer.Scope;
import gongkai.normalizer.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * derived.csv: totals that follow from reported parts, where the report left the total's cell blank
 * or has no such row. What a report published is never among them, and they are never among that.
 */
final class DerivedTable {
  /**
   * What a row is made of.
   *
   * @param of the report
   * @param key which figure it would be
   * @param value the sum of the parts
   * @param basis the identity it follows from, and the parts
   */
  record Line(ReportOfFile of, FigureKey key, BigDecimal value, String basis) {}

  static final DatasetTable<Line> TABLE =
      DatasetTable.<Line>named(
              "derived",
              "Derived totals",
              "推算合计",
              "One row a total that follows from its reported parts, where the report left it blank"
                  + " or has no such row. By report_id, then place in the form. None of them was"
                  + " published.")
          .column(SharedColumns.REPORT_ID, line -> line.of().id())
          .column(SharedColumns.INDICATOR, line -> line.key().indicator())
          .column(SharedColumns.APPLICANT, line -> FieldText.code(line.key().applicant()))
          .column(
              Column.number("value", "Value", "数值").about("The sum of the parts.").required(),
              line -> FieldText.number(Optional.of(line.value())))
          .column(
              Column.text("basis", "Basis", "推算依据")
                  .about("The identity that it follows from, then the parts as they were summed.")
                  .required(),
              Line::basis)
          .key("report_id", "indicator", "applicant")
          .reference("report_id", "reports", "report_id")
          .reference("indicator", "codebook", "indicator")
          .build();

  private DerivedTable() {}

  /**
   * The rows' sources of one report, in the order of its identities. A total that two identities
   * give differently follows from neither; nor does one follow from a part whose reading is in
   * doubt, or from parts of different scopes.
   */
  static List<Line> lines(ReportOfFile of) {
    List<Check> open = of.report().checks().stream().filter(DerivedTable::lacksOneTotal).toList();
    if (open.isEmpty()) { // As in most reports.
      return List.of();
    }
    Map<FigureKey, Figure> figures =
        of.report().figures().stream()
            .collect(
                Collectors.toMap(FigureKey::of, figure -> figure, (a, b) -> a, LinkedHashMap::new));
    Map<FigureKey, Line> lines = new LinkedHashMap<>();
    Set<FigureKey> contradicted = new HashSet<>();
    for (Check check : open) {
      Optional<Line> line = line(of, check, figures);
      if (line.isPresent()) {
        Line before = lines.putIfAbsent(line.get().key(), line.get());
        if (before != null && before.value().compareTo(line.get().value()) != 0) {
          contradicted.add(before.key());
        }
      }
    }
    List<Line> derived = new ArrayList<>(lines.values());
    derived.removeIf(line -> contradicted.contains(line.key()));
    return derived;
  }

  private static boolean lacksOneTotal(Check check) {
    return check.right().size() == 1 && check.right().get(0).number().isEmpty();
  }

  private static Optional<Line> line(ReportOfFile of, Check check, Map<FigureKey, Figure> figures) {
    FigureKey total = key(check.right().get(0));
    if (!leftOpen(figures.get(total))
        || !certain(check, figures)
        || !countAlike(check, figures.get(total), figures)) {
      return Optional.empty();
    }
    return check
        .leftSum()
        .map(sum -> new Line(of, total, sum, check.identity() + ": " + parts(check)));
  }

  /** Whether a cell is not there or blank; a dash or an unreadable one says something. */
  private static boolean leftOpen(@Nullable Figure figure) {
    return figure == null || figure.value().status() == Value.Status.BLANK;
  }

  private static boolean certain(Check check, Map<FigureKey, Figure> figures) {
    return check.left().stream()
        .map(term -> figures.get(key(term)))
        .allMatch(
            figure -> figure != null && figure.flags().stream().noneMatch(Flag::concernsReading));
  }

  /** Whether all parts count for the same organs, and the total's own cell does, if it is there. */
  private static boolean countAlike(
      Check check, @Nullable Figure total, Map<FigureKey, Figure> figures) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (Check.Term term : check.left()) {
      Optional.ofNullable(figures.get(key(term))).map(Figure::scope).ifPresent(scopes::add);
    }
    Optional.ofNullable(total).map(Figure::scope).ifPresent(scopes::add);
    return scopes.size() == 1;
  }

  private static FigureKey key(Check.Term term) {
    return new FigureKey(term.indicator(), term.applicant());
  }

  private static String parts(Check check) {
    return check.left().stream()
        .map(term -> FieldText.number(term.number()))
        .collect(Collectors.joining(" + "));
  }
}
