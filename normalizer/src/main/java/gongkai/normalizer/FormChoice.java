package gongkai.normalizer;

import gongkai.normalizer.FigureReader.Claim;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.table.MatchedTable.MatchedPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the form of a report, and of each part, from its tables alone: the form of which it has
 * most rows. A part that two forms share is of that which alone has its rows, else of the report's.
 */
final class FormChoice {
  private final Optional<String> main;

  /** By the part itself: two tables may hold equal ones, and comparing them costs. */
  private final IdentityHashMap<MatchedPart, String> byPart = new IdentityHashMap<>();

  FormChoice(FormLibrary forms, List<Claim> claims) {
    this.main = most(forms.forms(), claims, Optional.empty());
    IdentityHashMap<MatchedPart, List<Claim>> claimsOf = new IdentityHashMap<>();
    for (Claim claim : claims) {
      claimsOf.computeIfAbsent(claim.origin().part(), part -> new ArrayList<>()).add(claim);
    }
    claimsOf.forEach(
        (part, own) -> byPart.put(part, most(part.part().forms(), own, main).orElseThrow()));
  }

  /** The form of which most claims are; of equals the preferred one, else the first. */
  private static Optional<String> most(
      List<String> forms, List<Claim> claims, Optional<String> preferred) {
    Map<String, Long> votes = new HashMap<>();
    forms.forEach(form -> votes.put(form, votes(form, claims)));
    return forms.stream()
        .filter(form -> votes.getOrDefault(form, 0L) > 0)
        .max(
            Comparator.<String>comparingLong(form -> votes.getOrDefault(form, 0L))
                .thenComparing(form -> preferred.filter(form::equals).isPresent())
                .thenComparing(form -> -forms.indexOf(form)));
  }

  private static long votes(String form, List<Claim> claims) {
    long votes = 0;
    for (Claim claim : claims) {
      boolean isOfForm =
          claim.origin().part().part().forms().contains(form)
              && claim.indicator().forms().contains(form);
      votes += isOfForm ? 1 : 0;
    }
    return votes;
  }

  /** The form of the report; empty if no form claims any of its tables. */
  Optional<String> main() {
    return main;
  }

  /** The form of a part. */
  String of(MatchedPart part) {
    String form = byPart.get(part);
    return form == null ? part.part().forms().get(0) : form;
  }
}
