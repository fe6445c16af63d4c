package gongkai.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What a person calls a format; read when first asked for. */
final class MediaTypeNames {
  private static final Map<String, String> NAMES = load();

  private MediaTypeNames() {}

  /** The person's name of a media type; the media type itself where it has none. */
  static String of(String mediaType) {
    return NAMES.getOrDefault(mediaType, mediaType);
  }

  private static Map<String, String> load() {
    Properties names = new Properties();
    try (InputStream in = MediaTypeNames.class.getResourceAsStream("media-types.properties")) {
      if (in == null) {
        throw new IllegalStateException("media-types.properties is missing from the program");
      }
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("media-types.properties cannot be read", e);
    }
    Map<String, String> byType = new HashMap<>();
    names.stringPropertyNames().forEach(type -> byType.put(type, names.getProperty(type)));
    return Map.copyOf(byType);
  }
}
