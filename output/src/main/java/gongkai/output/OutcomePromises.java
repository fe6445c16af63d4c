package gongkai.output;

import gongkai.normalizer.Codebook;
import gongkai.normalizer.Figure;
import gongkai.normalizer.FigureKey;
import gongkai.normalizer.Mention;
import gongkai.normalizer.Report;
import java.util.HashSet;
import java.util.Set;

/** What the dataset promises of an outcome and only a bug can break. */
final class OutcomePromises {
  private OutcomePromises() {}

  /**
   * Looks whether an outcome can be a part of the dataset.
   *
   * @throws IllegalArgumentException if not
   */
  static void require(FileOutcome outcome, Codebook codebook) {
    String path = outcome.entry().path();
    if (!outcome.reports().isEmpty() && FileContent.of(outcome.entry()).isEmpty()) {
      throw new IllegalArgumentException(path + ": a report of a file that was not opened");
    }
    Set<String> ids = new HashSet<>();
    for (Report report : outcome.reports()) {
      if (!ids.add(report.id())) {
        throw new IllegalArgumentException(path + ": two reports are " + report.id());
      }
      requireFigures(path + ", report " + report.id(), report, codebook);
      requireMentions(path + ", report " + report.id(), report, codebook);
    }
  }

  private static void requireMentions(String where, Report report, Codebook codebook) {
    for (Mention mention : report.mentions()) {
      requireIndicator(where, mention.indicator(), codebook);
    }
  }

  private static void requireIndicator(String where, String indicator, Codebook codebook) {
    if (codebook.find(indicator).isEmpty()) {
      throw new IllegalArgumentException(
          "%s: the codebook has no indicator '%s'".formatted(where, indicator));
    }
  }

  private static void requireFigures(String where, Report report, Codebook codebook) {
    Set<FigureKey> keys = new HashSet<>();
    for (Figure figure : report.figures()) {
      requireIndicator(where, figure.indicator(), codebook);
      if (!keys.add(FigureKey.of(figure))) {
        throw new IllegalArgumentException(
            "%s: two figures of indicator %s and applicant '%s'"
                .formatted(where, figure.indicator(), FieldText.code(figure.applicant())));
      }
    }
  }
}
