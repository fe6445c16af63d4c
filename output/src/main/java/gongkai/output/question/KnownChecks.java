package gongkai.output.question;

import gongkai.normalizer.Comparisons;
import gongkai.normalizer.Comparisons.Yearly;
import gongkai.normalizer.check.Identities;
import gongkai.normalizer.check.IdentityWords;
import gongkai.output.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the program knows of the rows of checks.csv: what each says, and of which figures. */
final class KnownChecks {
  private final Identities identities;
  private final Map<String, Yearly> yearly = new HashMap<>();
  private final Map<String, Comparisons.Words> comparisons = new HashMap<>();

  private KnownChecks(Identities identities) {
    this.identities = identities;
  }

  static KnownChecks load() {
    KnownChecks known = new KnownChecks(Identities.load());
    Comparisons all = Comparisons.load();
    all.years().forEach(identity -> known.yearly.put(identity.words().id(), identity));
    all.words().forEach(words -> known.comparisons.put(words.id(), words));
    return known;
  }

  /** What the check of an id says; empty for one of a user's own form. */
  Optional<IdentityWords> words(String id) {
    return Optional.ofNullable(comparisons.get(id))
        .map(words -> new IdentityWords(words.zh(), words.en(), words.source()))
        .or(() -> identities.words(id));
  }

  /**
   * Whether a figure takes part in a check.
   *
   * @param check a row of checks.csv
   * @param figure a row of figures.csv
   * @param reported the indicators that its report has for the same applicant in the same form
   */
  boolean takesPart(Row check, Row figure, Set<String> reported) {
    String report = figure.text("report_id");
    boolean isOwn = check.text("report_id").equals(report);
    if (!isOwn && !others(check).contains(report)) {
      return false;
    }
    String applicant = figure.text("applicant");
    String indicator = figure.text("indicator");
    Yearly overYears = yearly.get(check.text("check_id"));
    if (overYears != null) {
      return check.text("applicant").equals(applicant)
          && (isOwn ? ofYear(overYears) : overYears.last().stream()).anyMatch(indicator::equals);
    }
    if (!check.text("indicator").isEmpty()) {
      return check.text("indicator").equals(indicator)
          && (check.text("applicant").isEmpty() || check.text("applicant").equals(applicant));
    }
    return check.text("applicant").equals(applicant)
        && (identities.involves(check.text("check_id"), indicator, reported)
            || isFlaggedBy(figure, check.text("check_id")));
  }

  private static List<String> others(Row check) {
    return List.of(check.text("other_report_id").split(" ", -1));
  }

  private static Stream<String> ofYear(Yearly identity) {
    return Stream.of(identity.left(), identity.plus(), identity.minus()).flatMap(List::stream);
  }

  /** Tells a failed identity of a user's own form, which the program does not know. */
  private static boolean isFlaggedBy(Row figure, String checkId) {
    List<String> flags = List.of(figure.text("flags").split(" ", -1));
    return flags.contains("src:" + checkId) || flags.contains("read:" + checkId);
  }
}
