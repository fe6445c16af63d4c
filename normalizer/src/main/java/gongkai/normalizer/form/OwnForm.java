package gongkai.normalizer.form;

import gongkai.normalizer.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * A form of a user's own, beside those that come with the program.
 *
 * @param id such as {@code own_rule_of_law}; no form of the program has it
 * @param subject a regular expression of folded text: what stands between the agency and the word
 *     for a report in a title of this kind, such as {@code 法治政府建设}; empty if such reports are about
 *     information disclosure
 * @param parts its tables, at least one
 * @param indicators those that come with it; its other figures stand under the program's
 * @param yaml what it was read from; its {@code identities} are read by their own package
 */
public record OwnForm(
    String id,
    Optional<String> subject,
    List<FormPart> parts,
    List<Indicator> indicators,
    Yaml yaml) {
  public OwnForm {
    parts = List.copyOf(parts);
    indicators = List.copyOf(indicators);
  }

  /** The codes of its figures, in its order. */
  public List<String> codes() {
    return parts.stream().flatMap(part -> part.indicators().stream()).distinct().toList();
  }
}
