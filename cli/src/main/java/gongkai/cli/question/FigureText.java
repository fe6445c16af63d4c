package gongkai.cli.question;

import gongkai.output.question.DatasetIndicator;
import gongkai.output.question.Observation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Figures and indicators in a few words. */
final class FigureText {
  private static final Map<String, String> MISSING =
      Map.of(
          "blank", "(blank)",
          "dash", "(dash)",
          "none_word", "(none)",
          "unit_unknown", "(unit unknown)",
          "unreadable", "(unreadable)");

  private FigureText() {}

  /** A plain decimal. */
  static String number(BigDecimal number) {
    return number.toPlainString();
  }

  /** The number with a star if it is flagged, or what stands there instead, in parentheses. */
  static String of(Observation observation) {
    return observation
            .value()
            .map(FigureText::number)
            .orElseGet(
                () -> MISSING.getOrDefault(observation.status(), "(" + observation.status() + ")"))
        + (observation.isFlagged() ? "*" : "");
  }

  /** What an indicator is: code, labels, unit; what to beware of in lines of their own. */
  static List<String> lines(DatasetIndicator indicator) {
    String name =
        "%s  %s  %s".formatted(indicator.code(), indicator.labelZh(), indicator.labelEn());
    return indicator.note().isEmpty()
        ? List.of(name)
        : List.of(name, "beware: " + indicator.note());
  }
}
