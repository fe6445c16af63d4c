package gongkai.normalizer.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  private final List<FormPart> parts;

  private FormLibrary(List<FormPart> parts) {
    this.parts = List.copyOf(parts);
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
    return new FormLibrary(new ArrayList<>(parts.values()));
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

  /** The forms' ids, in order of preference where nothing else tells two apart. */
  public List<String> forms() {
    return FORMS;
  }

  /** The parts of one form, in its order. */
  public List<FormPart> parts(String form) {
    return parts.stream().filter(part -> part.forms().contains(form)).toList();
  }
}
