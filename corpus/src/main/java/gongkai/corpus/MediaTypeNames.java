package gongkai.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a person calls a format; read when first asked for. */
final class MediaTypeNames {
  private static final Properties NAMES = load();

  private MediaTypeNames() {}

  /** The person's name of a media type; the media type itself where it has none. */
  static String of(String mediaType) {
    return NAMES.getProperty(mediaType, mediaType);
  }

  private static Properties load() {
    Properties names = new Properties();
    try (InputStream in = MediaTypeNames.class.getResourceAsStream("media-types.properties")) {
      if (in == null) {
        throw new IllegalStateException("media-types.properties is missing from the program");
      }
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("media-types.properties cannot be read", e);
    }
    return names;
  }
}
