package gongkai.cli.inspect;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Figure;
import gongkai.normalizer.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a cell was taken for, in words short enough to stand in it. */
final class CellCode {
  private CellCode() {}

  /**
   * The end of the indicator's code, such as {@code denied.state_secret}, on as many lines as it
   * needs.
   *
   * @param fits tells whether words fit on a line
   */
  static List<String> indicator(Figure figure, Predicate<String> fits) {
    return wrapped(shortest(figure.indicator(), fits), fits);
  }

  /** Whom the figure is about, such as {@code person}, then its flags, each on a new line. */
  static List<String> applicantAndFlags(Figure figure, Predicate<String> fits) {
    List<String> lines = new ArrayList<>();
    figure.applicant().map(CellCode::shortName).ifPresent(lines::add);
    figure.flags().stream().map(Flag::code).forEach(flag -> lines.addAll(wrapped(flag, fits)));
    return lines;
  }

  /** As many of the code's last parts as fit on a line, at least one. */
  private static String shortest(String indicator, Predicate<String> fits) {
    String code = indicator;
    int dot = code.indexOf('.');
    while (dot >= 0 && !fits.test(code)) {
      code = code.substring(dot + 1);
      dot = code.indexOf('.');
    }
    return code;
  }

  private static List<String> wrapped(String code, Predicate<String> fits) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : code.split("(?<=[_.:])", -1)) {
      Optional<String> longer = Optional.of(line + word).filter(fits);
      if (longer.isEmpty() && !line.isEmpty()) {
        lines.add(line);
        line = word;
      } else {
        line = line + word;
      }
    }
    lines.add(line);
    return lines;
  }

  private static String shortName(Applicant applicant) {
    return switch (applicant) {
      case NATURAL_PERSON -> "person";
      case COMMERCIAL_ENTERPRISE -> "enterprise";
      case RESEARCH_INSTITUTION -> "research";
      case PUBLIC_WELFARE_ORGANIZATION -> "welfare";
      case LEGAL_SERVICE_ORGANIZATION -> "legal";
      case OTHER_ORGANIZATION, TOTAL ->
          applicant.name().toLowerCase(Locale.ROOT).replace("_organization", "");
    };
  }
}
