package gongkai.normalizer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files with which a user adds to what the program knows. Each is empty where none was given.
 *
 * @param agencies agencies with the names they had; CSV
 * @param divisions administrative divisions with their codes; CSV
 * @param forms forms of the user's own; YAML
 * @param corrections figures that a person has corrected; CSV
 */
public record Additions(
    Optional<Path> agencies,
    Optional<Path> divisions,
    Optional<Path> forms,
    Optional<Path> corrections) {

  /** All of them. */
  public List<Path> files() {
    return Stream.of(agencies, divisions, forms, corrections).flatMap(Optional::stream).toList();
  }

  /** Nothing beside what comes with the program. */
  public static final Additions NONE =
      new Additions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
