package gongkai.normalizer.check;

import gongkai.normalizer.check.Identity.Each;
import gongkai.normalizer.check.Identity.Operand;
import gongkai.normalizer.form.OwnForm;
import gongkai.normalizer.form.Yaml;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads an identity of a user's own form; it holds for that form only. */
final class OwnIdentity {
  private static final Pattern ID = Pattern.compile("[a-z0-9_]+");
  private static final Set<String> KEYS =
      Set.of("id", "zh", "en", "source", "each", "left", "right");

  private OwnIdentity() {}

  /**
   * Reads one.
   *
   * @param earlier the identities that there are already
   * @throws gongkai.normalizer.form.YamlProblem if it is not as it must be
   */
  static Identity of(OwnForm form, Yaml yaml, List<Identity> earlier) {
    yaml.requireOnly(KEYS);
    String id = yaml.text("id");
    if (!ID.matcher(id).matches()) {
      throw yaml.problem(
          "id", "found '%s' under 'id'; expected lower-case letters, digits and _".formatted(id));
    }
    if (earlier.stream().anyMatch(one -> one.id().equals(id))) {
      throw yaml.problem(
          "id", "found '%s' under 'id'; expected one that no other identity has".formatted(id));
    }
    return new Identity(
        id,
        List.of(form.id()),
        yaml.text("zh", ""),
        yaml.text("en", ""),
        yaml.text("source", ""),
        yaml.findConstant("each", Each.class).orElse(Each.REPORT),
        side(form, yaml, "left"),
        side(form, yaml, "right"));
  }

  private static List<Operand> side(OwnForm form, Yaml yaml, String side) {
    List<String> codes = yaml.texts(side);
    // The rows of applicants are known without being named.
    boolean named = yaml.findConstant("each", Each.class).filter(Each.ROW::equals).isEmpty();
    if (named == codes.isEmpty()) {
      throw yaml.problem(
          side,
          "found %s under '%s'; expected %s"
              .formatted(
                  codes.isEmpty() ? "nothing" : "codes",
                  side,
                  named ? "the codes of a sum" : "nothing with each: row"));
    }
    for (String code : codes) {
      if (!form.codes().contains(code)) {
        throw yaml.problem(
            side,
            "found '%s' under '%s'; expected a code of the form's parts".formatted(code, side));
      }
    }
    return codes.stream().map(code -> new Operand(List.of(List.of(code)))).toList();
  }
}
