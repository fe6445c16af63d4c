package gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the Java that runs it. */
final class VersionText implements IVersionProvider {
  private static final String RESOURCE = "version.properties";

  /** The version that the build wrote. */
  static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(VersionText.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      properties.load(in);
    }
    return properties.getProperty("version", "unknown");
  }

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {
      "gongkai %s (Java %s)".formatted(version(), System.getProperty("java.version"))
    };
  }
}
