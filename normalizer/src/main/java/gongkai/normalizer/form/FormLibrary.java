package gongkai.normalizer.form;

import gongkai.normalizer.label.LabelSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All forms that the program knows. */
public final class FormLibrary {
  /** In order of preference where nothing else tells two forms apart. */
  private static final List<String> FORMS =
      List.of(
          "form_2021",
          "form_2019",
          "form_2014",
          "local_fujian_2014",
          "local_fujian_2009",
          "local_shandong_2021");

  private final List<String> forms;
  private final List<FormPart> parts;
  private final List<LabelSet> corners;

  private FormLibrary(List<String> forms, List<FormPart> parts, List<LabelSet> corners) {
    this.forms = List.copyOf(forms);
    this.parts = List.copyOf(parts);
    this.corners = List.copyOf(corners);
  }

  /** Reads the forms that come with the program. */
  public static FormLibrary load() {
    Map<String, FormPart> parts = new LinkedHashMap<>();
    for (String form : FORMS) {
      Yaml resource = Yaml.resource("/gongkai/normalizer/forms/" + form + ".yaml");
      for (Yaml part : resource.list("parts")) {
        add(parts, form, part);
      }
    }
    List<LabelSet> corners =
        Yaml.resource("/gongkai/normalizer/forms/corners.yaml").texts("corners").stream()
            .map(label -> LabelSet.of(label, List.of(), Optional.empty()))
            .toList();
    return new FormLibrary(FORMS, new ArrayList<>(parts.values()), corners);
  }

  /** The same forms and, after them, a user's own. */
  public FormLibrary with(List<OwnForm> own) {
    List<String> moreForms = new ArrayList<>(forms);
    List<FormPart> moreParts = new ArrayList<>(parts);
    for (OwnForm form : own) {
      moreForms.add(form.id());
      moreParts.addAll(form.parts());
    }
    return new FormLibrary(moreForms, moreParts, corners);
  }

  private static void add(Map<String, FormPart> parts, String form, Yaml part) {
    String id = part.text("id");
    String origin = part.text("same_as", form);
    String key = origin + "/" + id;
    if (origin.equals(form)) {
      parts.put(key, PartYaml.read(form, part));
    } else {
      FormPart shared = parts.get(key);
      if (shared == null) {
        throw new IllegalArgumentException(
            "%s: part %s is the same as %s, which is not known".formatted(form, id, key));
      }
      parts.put(key, shared.alsoOf(form));
    }
  }

  /** Every part of every form, each once, in the order of the forms. */
  public List<FormPart> parts() {
    return parts;
  }

  /** Labels that stand over or before others and are no row or column themselves. */
  public List<LabelSet> corners() {
    return corners;
  }

  /** The forms' ids, in order of preference where nothing else tells two apart. */
  public List<String> forms() {
    return forms;
  }

  /** The parts of one form, in its order. */
  public List<FormPart> parts(String form) {
    return parts.stream().filter(part -> part.forms().contains(form)).toList();
  }
}
