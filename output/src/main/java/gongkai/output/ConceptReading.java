package gongkai.output;

import gongkai.normalizer.crosswalk.Concept;
import gongkai.normalizer.crosswalk.Side;
import gongkai.normalizer.crosswalk.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What concepts come to in one report and scope. A sum with a missing operand is missing, for the
 * reason of the first such operand. Where a report has rows of several forms that a concept is in,
 * its main form counts; where they disagree, the cell is flagged.
 *
 * @param main the form of the report's main tables; empty if none is told
 * @param forms all forms that a table of the report has
 * @param cells the figures of the scope by indicator, of all applicants together; several where
 *     tables of the report say it with and without applicants, the first of which counts
 */
record ConceptReading(String main, Set<String> forms, Map<String, List<ConceptCell>> cells) {
  ConceptReading {
    forms = Set.copyOf(forms);
    cells = Map.copyOf(cells);
  }

  ConceptCell of(Concept concept) {
    List<Side> sides = new ArrayList<>(concept.in(main));
    concept.is().stream()
        .filter(side -> !sides.contains(side) && side.forms().stream().anyMatch(forms::contains))
        .forEach(sides::add);
    if (sides.isEmpty()) {
      return ConceptCell.missing(PanelStatus.NOT_IN_FORM);
    }
    List<ConceptCell> found = sides.stream().filter(this::hasAnyRow).map(this::sum).toList();
    if (found.isEmpty()) {
      return ConceptCell.missing(PanelStatus.ABSENT);
    }
    return flaggedIfContradicted(found.get(0), found);
  }

  private static boolean disagree(ConceptCell one, ConceptCell other) {
    return other.value().isPresent()
        && one.value().isPresent()
        && one.value().get().compareTo(other.value().get()) != 0;
  }

  private boolean hasAnyRow(Side side) {
    return side.terms().stream().anyMatch(term -> find(side, term).isPresent());
  }

  /** The figure in a table of one of the forms that the sum is of, the main form before others. */
  private Optional<ConceptCell> find(Side side, Term term) {
    List<ConceptCell> found =
        cells.getOrDefault(term.indicator(), List.of()).stream()
            .filter(cell -> side.forms().contains(cell.form()))
            .sorted(Comparator.comparing(cell -> !cell.form().equals(main)))
            .toList();
    return found.stream().findFirst().map(first -> flaggedIfContradicted(first, found));
  }

  private static ConceptCell flaggedIfContradicted(ConceptCell first, List<ConceptCell> all) {
    return first.value().isPresent() && all.stream().anyMatch(other -> disagree(first, other))
        ? new ConceptCell(first.form(), first.value(), PanelStatus.FLAGGED)
        : first;
  }

  private ConceptCell sum(Side side) {
    BigDecimal sum = BigDecimal.ZERO;
    PanelStatus status = PanelStatus.REPORTED;
    for (Term term : side.terms()) {
      ConceptCell cell = find(side, term).orElseGet(() -> ConceptCell.missing(PanelStatus.ABSENT));
      if (cell.value().isEmpty()) {
        return ConceptCell.missing(cell.status());
      }
      BigDecimal value = cell.value().get();
      sum = term.sign() == Term.Sign.PLUS ? sum.add(value) : sum.subtract(value);
      status = cell.status() == PanelStatus.FLAGGED ? PanelStatus.FLAGGED : status;
    }
    return new ConceptCell("", Optional.of(sum), status);
  }
}
