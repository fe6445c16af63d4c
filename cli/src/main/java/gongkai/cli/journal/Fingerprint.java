package gongkai.cli.journal;

import gongkai.normalizer.Additions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reading follows from besides its file: this program, the Java that runs it, and what a
 * user adds to what the program knows. Corrections are left out, since a reading says itself which
 * of them it was made with.
 *
 * @param digits the SHA-256 of all that, in hex
 */
public record Fingerprint(String digits) {
  private static final Pattern OWN_JAR = Pattern.compile("gongkai.*\\.jar");

  /**
   * Of this process.
   *
   * @throws IOException if a file cannot be read
   */
  public static Fingerprint of(Additions additions) throws IOException {
    Digest digest = new Digest();
    digest.text("java").text(System.getProperty("java.specification.version"));
    for (Path part : classPath()) {
      add(digest, part);
    }
    for (Optional<Path> file :
        List.of(additions.agencies(), additions.divisions(), additions.forms())) {
      digest.text("addition");
      if (file.isPresent()) {
        digest.bytes(Files.readAllBytes(file.get()));
      }
    }
    return new Fingerprint(digest.hex());
  }

  /** The class path; that of a jar which names others in its manifest is its folder's. */
  private static List<Path> classPath() throws IOException {
    List<Path> named =
        Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
            .filter(part -> !part.isEmpty())
            .map(Path::of)
            .filter(Files::exists)
            .toList();
    if (named.size() != 1 || Files.isDirectory(named.get(0))) {
      return named;
    }
    Path lib = named.get(0).toAbsolutePath().resolveSibling("lib");
    return Files.isDirectory(lib) ? Stream.concat(named.stream(), files(lib)).toList() : named;
  }

  /** Our own code counts by its bytes, that of others by the name and size of its archive. */
  private static void add(Digest digest, Path part) throws IOException {
    if (Files.isDirectory(part)) {
      for (Path file : files(part).toList()) {
        digest.text(part.relativize(file).toString()).bytes(Files.readAllBytes(file));
      }
    } else if (OWN_JAR.matcher(part.getFileName().toString()).matches()) {
      digest.text(part.getFileName().toString()).bytes(Files.readAllBytes(part));
    } else {
      digest.text(part.getFileName().toString()).text(Long.toString(Files.size(part)));
    }
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      return below
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList()
          .stream();
    } catch (UncheckedIOException e) {
      throw new IOException(folder + " cannot be listed", e);
    }
  }
}
