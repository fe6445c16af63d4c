package gongkai.normalizer.check;

import gongkai.normalizer.check.Identity.Each;
import gongkai.normalizer.check.Identity.Operand;
import gongkai.normalizer.form.FormLibrary;
import gongkai.normalizer.form.FormPart;
import gongkai.normalizer.form.OwnForm;
import gongkai.normalizer.form.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All identities that the program knows, in the order in which they are evaluated. */
public final class Identities {
  private static final String RESOURCE = "/gongkai/normalizer/identities.yaml";

  private final List<Identity> all;

  private Identities(List<Identity> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the identities that come with the program. */
  public static Identities load() {
    return new Identities(
        Yaml.resource(RESOURCE).list("identities").stream().map(Identities::identity).toList());
  }

  /**
   * The same identities and, after them, those of a user's own forms.
   *
   * @throws gongkai.normalizer.form.YamlProblem if one is not as it must be
   */
  public Identities with(List<OwnForm> own) {
    List<Identity> more = new ArrayList<>(all);
    for (OwnForm form : own) {
      form.yaml().list("identities").forEach(yaml -> more.add(OwnIdentity.of(form, yaml, more)));
    }
    return new Identities(more);
  }

  /**
   * What an identity says, for people.
   *
   * @param id as in flags and checks.csv
   * @param zh in Chinese; empty if a user's own form does not say it
   * @param en in English; empty if a user's own form does not say it
   */
  public record Words(String id, String zh, String en) {}

  /** What every identity says, in the order of evaluation. */
  public List<Words> words() {
    return all.stream()
        .map(identity -> new Words(identity.id(), identity.zh(), identity.en()))
        .toList();
  }

  /** What the identity of an id says; empty if there is none, as with one of a user's own form. */
  public Optional<IdentityWords> words(String id) {
    return find(id).map(one -> new IdentityWords(one.zh(), one.en(), one.source()));
  }

  /**
   * Whether a figure is an operand of an identity that is evaluated for a report or for a column.
   * Sums along a row name their row themselves.
   *
   * @param id of the identity; one that is not known involves nothing
   * @param indicator of the figure
   * @param reported the indicators that the report has for the same applicant in the same form,
   *     which tell the variant of an operand
   */
  public boolean involves(String id, String indicator, Set<String> reported) {
    return find(id).stream()
        .flatMap(one -> Stream.concat(one.left().stream(), one.right().stream()))
        .anyMatch(operand -> operand.chosen(reported::contains).contains(indicator));
  }

  private Optional<Identity> find(String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Every identity, in the order of evaluation. */
  List<Identity> all() {
    return all;
  }

  /**
   * What every identity says, for people.
   *
   * @param forms the forms, which tell the rows that applicants have
   */
  public List<Statement> statements(FormLibrary forms) {
    Set<String> ofApplicants = new LinkedHashSet<>();
    for (FormPart part : forms.parts()) {
      if (part.key() == FormPart.Key.ROW_APPLICANT) {
        ofApplicants.addAll(part.indicators());
      }
    }
    return all.stream().map(identity -> Statement.of(identity, ofApplicants)).toList();
  }

  private static Identity identity(Yaml yaml) {
    return new Identity(
        yaml.text("id"),
        yaml.texts("forms"),
        yaml.text("zh"),
        yaml.text("en"),
        yaml.text("source"),
        yaml.findConstant("each", Each.class).orElse(Each.REPORT),
        operands(yaml.values("left")),
        operands(yaml.values("right")));
  }

  private static List<Operand> operands(List<?> values) {
    List<Operand> operands = new ArrayList<>();
    for (Object value : values) {
      operands.add(
          value instanceof List<?> variants
              ? new Operand(variants.stream().map(Identities::codes).toList())
              : new Operand(List.of(List.of(String.valueOf(value)))));
    }
    return operands;
  }

  private static List<String> codes(Object variant) {
    if (variant instanceof List<?> codes) {
      return codes.stream().map(String::valueOf).toList();
    }
    throw new IllegalArgumentException(
        RESOURCE + ": expected a list of indicators as a variant, found " + variant);
  }
}
