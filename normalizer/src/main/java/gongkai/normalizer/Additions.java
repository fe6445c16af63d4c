package gongkai.normalizer;

import java.nio.file.Path;
import java.util.Optional;

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

  /** Nothing beside what comes with the program. */
  public static final Additions NONE =
      new Additions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
