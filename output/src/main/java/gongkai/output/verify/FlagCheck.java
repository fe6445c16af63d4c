package gongkai.output.verify;

import gongkai.normalizer.Applicant;
import gongkai.normalizer.Check;
import gongkai.normalizer.Flag;
import gongkai.normalizer.check.Identities;
import gongkai.output.verify.Finding.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The flags that identities raise are those of the failed checks: {@code src:} on all operands if
 * the agency is to blame, {@code read:} if the reading is. Other flags are left alone.
 */
final class FlagCheck {
  private final Findings findings;
  private final Set<String> ofIdentities = new HashSet<>();

  FlagCheck(Findings findings, Identities identities) {
    this.findings = findings;
    for (Identities.Words words : identities.words()) {
      ofIdentities.add(Flag.slip(words.id()).code());
      ofIdentities.add(Flag.doubt(words.id()).code());
    }
  }

  /** The operand of a check, or the figure of a row. */
  private record Key(String indicator, String applicant) {}

  /**
   * Compares the flags of a report's figures.
   *
   * @param failed the identities that fail, with their rows
   */
  void compare(List<TableRow> figures, Map<Check, TableRow> failed) {
    Map<Key, Set<String>> expected = new HashMap<>();
    failed.forEach(
        (check, row) ->
            Stream.concat(check.left().stream(), check.right().stream())
                .map(FlagCheck::key)
                .forEach(
                    key ->
                        expected
                            .computeIfAbsent(key, unused -> new TreeSet<>())
                            .add(flag(check, row.text("blame")))));
    for (TableRow figure : figures) {
      Key key = new Key(figure.text("indicator"), figure.text("applicant"));
      Set<String> found = new TreeSet<>(List.of(figure.text("flags").split(" ", -1)));
      found.retainAll(ofIdentities);
      Set<String> due = expected.getOrDefault(key, Set.of());
      if (!found.equals(due)) {
        String text = due.isEmpty() ? "no flag of an identity" : String.join(" ", due);
        findings.add(Kind.FLAGS, figure, "flags", text + ", as checks fail");
      }
    }
  }

  private static Key key(Check.Term term) {
    return new Key(term.indicator(), term.applicant().map(Applicant::code).orElse(""));
  }

  private static String flag(Check check, String blame) {
    return (blame.equals("source") ? Flag.slip(check.identity()) : Flag.doubt(check.identity()))
        .code();
  }
}
