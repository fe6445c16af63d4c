package gongkai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this program, which the build writes down. */
public final class ProgramVersion {
  private static final String RESOURCE = "version.properties";

  private ProgramVersion() {}

  /** The version, such as {@code 0.1.0}. */
  public static String read() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return Objects.requireNonNull(properties.getProperty("version"), "version");
  }
}
