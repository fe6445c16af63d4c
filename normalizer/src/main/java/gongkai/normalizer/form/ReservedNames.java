package gongkai.normalizer.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that would not do for a column of the panel, from {@code reserved-names.yaml}. */
final class ReservedNames {
  private static final String RESOURCE = "/gongkai/normalizer/reserved-names.yaml";
  private static final List<String> OWNERS =
      List.of("a column of the panel", "a word of SQL", "a word of R", "a word of Stata");

  /** Stata's types of text: str1, str2045. */
  private static final Pattern STATA_TEXT = Pattern.compile("str[0-9]+");

  private final Map<String, String> owners = new HashMap<>();

  private ReservedNames() {}

  static ReservedNames load() {
    Yaml yaml = Yaml.resource(RESOURCE);
    ReservedNames names = new ReservedNames();
    for (String owner : OWNERS) {
      yaml.texts(owner).forEach(name -> names.owners.putIfAbsent(name, owner));
    }
    return names;
  }

  /** What has a name already, such as {@code a word of SQL}; empty if it is free. */
  Optional<String> owner(String name) {
    return STATA_TEXT.matcher(name).matches()
        ? Optional.of("a word of Stata")
        : Optional.ofNullable(owners.get(name));
  }
}
