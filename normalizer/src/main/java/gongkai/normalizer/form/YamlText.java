package gongkai.normalizer.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A text in YAML.
 *
 * @param where its file or resource, for messages
 * @param text what it says
 */
record YamlText(String where, String text) {

  /** A resource of this module. */
  static YamlText resource(String name) {
    try (InputStream in = Objects.requireNonNull(Yaml.class.getResourceAsStream(name), name)) {
      return new YamlText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Its documents, which {@code ---} parts; at least one.
   *
   * @throws YamlProblem if it is no YAML, or a document is no mapping
   */
  List<Yaml> documents() {
    List<Yaml> documents = new ArrayList<>();
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(where).build();
      for (Node node : new Compose(settings).composeAllFromString(text)) {
        documents.add(Yaml.of(where, node));
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new YamlProblem(where, line, "found no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new YamlProblem(where, 1, "found no YAML: " + e.getMessage());
    }
    if (documents.isEmpty()) {
      throw new YamlProblem(where, 1, "found nothing; expected a mapping");
    }
    return documents;
  }
}
