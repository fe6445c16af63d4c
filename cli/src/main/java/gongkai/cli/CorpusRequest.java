package gongkai.cli;

import gongkai.corpus.Manifest;
import gongkai.corpus.Unfolding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which files a run reads, and what is known of them.
 *
 * @param given files and folders that the user named
 * @param skipped files and folders that are no input wherever they lie
 * @param selection whether the file of a path is to be met
 * @param manifest what the user says of files
 * @param unfolding how containers are opened; empty if they are not
 */
record CorpusRequest(
    List<Path> given,
    Set<Path> skipped,
    Predicate<String> selection,
    Manifest manifest,
    Optional<Unfolding> unfolding) {
  CorpusRequest {
    given = List.copyOf(given);
    skipped = Set.copyOf(skipped);
  }

  /** One file, which is not opened if it is a container. */
  static CorpusRequest of(Path file) {
    return new CorpusRequest(
        List.of(file), Set.of(), path -> true, Manifest.EMPTY, Optional.empty());
  }
}
