package gongkai.normalizer.form;

import gongkai.normalizer.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads forms of a user's own, each with its indicators, from one YAML text. */
public final class OwnForms {
  private static final Pattern FORM_ID = Pattern.compile("(?:own|local)_[a-z0-9_]+");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*");
  private static final Pattern VARIABLE = Pattern.compile("[a-z][a-z0-9_]{0,31}");
  private static final Set<String> FORM_KEYS =
      Set.of("form", "subject", "indicators", "parts", "identities");
  private static final Set<String> INDICATOR_KEYS =
      Set.of("code", "var_name", "number", "label_zh", "label_en", "unit", "note");

  private final Predicate<String> isUnit;
  private final Set<String> formIds;
  private final Map<String, String> ownerOfVariable = new HashMap<>();
  private final ReservedNames reserved = ReservedNames.load();
  private final Set<String> codes = new HashSet<>();

  /**
   * What the program knows already, with which nothing of a user's may collide.
   *
   * @param forms the forms
   * @param indicators the indicators
   * @param concepts the short names of what can be compared over forms, which are columns, too
   * @param isUnit whether a word is the name of a unit that cells can be read in
   */
  public record Known(
      FormLibrary forms,
      List<Indicator> indicators,
      List<String> concepts,
      Predicate<String> isUnit) {
    public Known {
      indicators = List.copyOf(indicators);
      concepts = List.copyOf(concepts);
    }
  }

  private OwnForms(Known known) {
    this.isUnit = known.isUnit();
    this.formIds = new HashSet<>(known.forms().forms());
    known.concepts().forEach(concept -> ownerOfVariable.put(concept, "the harmonised panel"));
    known.indicators().forEach(indicator -> take(indicator.code(), indicator.variable()));
  }

  /**
   * Reads the forms of a text.
   *
   * @param where the text's file, for messages
   * @param text YAML; {@code ---} stands between two forms
   * @return at least one form, in the order of the text
   * @throws YamlProblem if a form is not as it must be
   */
  public static List<OwnForm> read(String where, String text, Known known) {
    OwnForms reader = new OwnForms(known);
    return new YamlText(where, text).documents().stream().map(reader::form).toList();
  }

  private OwnForm form(Yaml yaml) {
    yaml.requireOnly(FORM_KEYS);
    String id = yaml.text("form");
    if (!FORM_ID.matcher(id).matches()) {
      throw found(yaml, "form", "own_ or local_ and then lower-case letters, digits and _");
    }
    if (!formIds.add(id)) {
      throw found(yaml, "form", "a name that no other form has");
    }
    List<FormPart> parts = new ArrayList<>();
    for (Yaml part : yaml.list("parts")) {
      parts.add(part(id, part, parts));
    }
    if (parts.isEmpty()) {
      throw yaml.problem("found no part; expected a table under 'parts'");
    }
    List<Indicator> indicators =
        yaml.list("indicators").stream().map(one -> indicator(id, one, parts)).toList();
    for (Yaml part : yaml.list("parts")) {
      requireIndicators(part, parts);
    }
    return new OwnForm(id, subject(yaml), parts, indicators, yaml);
  }

  private FormPart part(String form, Yaml yaml, List<FormPart> earlier) {
    if (earlier.stream().anyMatch(part -> part.id().equals(yaml.text("id")))) {
      throw found(yaml, "id", "an id that no other part of the form has");
    }
    if (yaml.find("same_as").isPresent()) {
      throw yaml.problem("same_as", "found 'same_as'; expected a part with rows of its own");
    }
    FormPart part = PartYaml.read(form, yaml);
    requireUnits(yaml.list("columns"), "columns");
    requireUnits(yaml.list("rows"), "rows");
    Set<String> once = new HashSet<>();
    for (String code : part.indicators()) {
      if (!once.add(code)) {
        throw lineOf(yaml, code)
            .problem("found '%s' twice in a part; expected each figure once".formatted(code));
      }
    }
    return part;
  }

  /** A unit that is not known would leave a number as it is printed. */
  private void requireUnits(List<Yaml> lines, String nested) {
    for (Yaml line : lines) {
      if (line.find("unit").filter(isUnit.negate()).isPresent()) {
        throw found(line, "unit", "the name of a unit, such as 万元 or 件");
      }
      requireUnits(line.list(nested), nested);
    }
  }

  private Indicator indicator(String form, Yaml yaml, List<FormPart> parts) {
    yaml.requireOnly(INDICATOR_KEYS);
    String code = yaml.text("code");
    if (!CODE.matcher(code).matches()) {
      throw found(yaml, "code", "words of lower-case letters, digits and _ with dots between them");
    }
    if (codes.contains(code)) {
      throw found(yaml, "code", "a code that no other indicator has");
    }
    take(code, variable(yaml));
    FormPart part =
        parts.stream()
            .filter(one -> one.indicators().contains(code))
            .findFirst()
            .orElseThrow(() -> found(yaml, "code", "the code of a cell of one of the parts"));
    return new Indicator(
        code,
        yaml.text("var_name"),
        List.of(form),
        part.group(),
        yaml.text("number", ""),
        yaml.text("label_zh"),
        yaml.text("label_en"),
        yaml.text("unit"),
        yaml.text("note", ""));
  }

  /** A name that becomes a column of the panel, and of programs that read it. */
  private String variable(Yaml yaml) {
    String variable = yaml.text("var_name");
    if (!VARIABLE.matcher(variable).matches()) {
      throw found(yaml, "var_name", "a letter, then up to 31 lower-case letters, digits and _");
    }
    Optional<String> owner = reserved.owner(variable);
    if (owner.isPresent()) {
      throw found(yaml, "var_name", "another; it is " + owner.get());
    }
    if (ownerOfVariable.containsKey(variable)) {
      throw found(yaml, "var_name", "another; " + ownerOfVariable.get(variable) + " has it");
    }
    return variable;
  }

  private void take(String code, String variable) {
    codes.add(code);
    ownerOfVariable.put(variable, code);
  }

  /** Every figure of a part stands under an indicator of the user's or the program's. */
  private void requireIndicators(Yaml yaml, List<FormPart> parts) {
    FormPart part =
        parts.stream().filter(one -> one.id().equals(yaml.text("id"))).findFirst().orElseThrow();
    if (part.indicators().isEmpty()) {
      throw yaml.problem("found no row with a code; expected one, as it makes the figures");
    }
    for (String code : part.indicators()) {
      if (!codes.contains(code)) {
        throw lineOf(yaml, code)
            .problem(
                "found the code '%s'; expected it under 'indicators' or in gongkai codebook"
                    .formatted(code));
      }
    }
  }

  private static Optional<String> subject(Yaml yaml) {
    Optional<Pattern> subject = yaml.findPattern("subject");
    if (subject.filter(pattern -> pattern.matcher("").find()).isPresent()) {
      throw found(yaml, "subject", "an expression that matches some words");
    }
    return subject.map(Pattern::pattern);
  }

  /** The row, else the column, whose code an indicator's code begins with; else the part. */
  private static Yaml lineOf(Yaml part, String code) {
    return find(part.list("rows"), "rows", code)
        .or(() -> find(part.list("columns"), "columns", code))
        .orElse(part);
  }

  private static Optional<Yaml> find(List<Yaml> lines, String nested, String code) {
    Optional<Yaml> found = Optional.empty();
    for (Yaml line : lines) {
      String own = line.text("code", "");
      if (code.equals(own) || (!own.isEmpty() && code.startsWith(own + "."))) {
        found = Optional.of(line);
      }
      Optional<Yaml> deeper = find(line.list(nested), nested, code);
      found = deeper.isPresent() ? deeper : found;
    }
    return found;
  }

  private static YamlProblem found(Yaml yaml, String key, String expected) {
    return yaml.problem(
        key, "found '%s' under '%s'; expected %s".formatted(yaml.text(key), key, expected));
  }
}
