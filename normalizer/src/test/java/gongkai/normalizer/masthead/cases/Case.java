package gongkai.normalizer.masthead.cases;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A case of a YAML file under {@code cases}: what a document has, and what is read of it. */
record Case(Map<?, ?> entries) {
  static Stream<Case> in(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            Case.class.getResourceAsStream("/gongkai/normalizer/masthead/cases/" + file), file)) {
      Object root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
      return ((List<?>) Objects.requireNonNull(root))
          .stream().map(item -> new Case((Map<?, ?>) item));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The text of an entry; empty if there is none. */
  String text(String key) {
    return Objects.toString(entries.get(key), "");
  }

  List<String> texts(String key) {
    return entries.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  Document document() {
    Map<String, String> metadata = new LinkedHashMap<>();
    if (entries.get("meta") instanceof Map<?, ?> map) {
      map.forEach((key, value) -> metadata.put(String.valueOf(key), String.valueOf(value)));
    }
    return DocumentBuilder.of(texts("lines"), metadata);
  }

  SourceFile file() {
    return DocumentBuilder.file(has("file") ? text("file") : "a.docx");
  }

  @Override
  public String toString() {
    return has("id") ? text("id") + ": " + text("why") : text("name");
  }
}
