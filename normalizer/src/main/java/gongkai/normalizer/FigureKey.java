package gongkai.normalizer;

import java.util.Optional;

/**
 * Which figure of a report.
 *
 * @param indicator the code of its {@link Indicator}
 * @param applicant empty where its table has no such columns
 */
public record FigureKey(String indicator, Optional<Applicant> applicant) {
  /** The key of a figure. */
  public static FigureKey of(Figure figure) {
    return new FigureKey(figure.indicator(), figure.applicant());
  }
}
