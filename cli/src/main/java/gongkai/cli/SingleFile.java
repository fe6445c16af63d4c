package gongkai.cli;

import gongkai.cli.reading.LoadedFile;
import gongkai.cli.reading.Reason;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.RefusedFile;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.DocumentReader;
import gongkai.extractor.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one file that a command is about.
 *
 * @param source its bytes in memory
 * @param document what it says
 */
record SingleFile(SourceFile source, Document document) {

  /**
   * Opens and extracts a file.
   *
   * @param extractor reads it
   * @throws CommandException if it cannot be read, and why
   */
  static SingleFile read(Stages stages, DocumentReader extractor, Path path)
      throws CommandException, IOException {
    SourceFile source = source(stages, path);
    try {
      return new SingleFile(source, extractor.read(source));
    } catch (UnreadableFileException e) {
      throw unreadable(path, e.reason().name().toLowerCase(Locale.ROOT) + ": " + Reason.message(e));
    }
  }

  /**
   * Opens a file.
   *
   * @return the file with its bytes in memory
   * @throws CommandException if it cannot be read, and why
   */
  static SourceFile source(Stages stages, Path path) throws CommandException, IOException {
    if (!Files.exists(path)) {
      throw unreadable(path, "no such file; check the path");
    }
    if (Files.isDirectory(path)) {
      throw unreadable(path, "a folder; give one file");
    }
    return LoadedFile.of(met(stages, path));
  }

  private static SourceFile met(Stages stages, Path path) throws CommandException {
    Optional<CorpusEntry> met;
    try (Stream<CorpusEntry> entries = stages.corpus().open(CorpusRequest.of(path)).entries()) {
      met = entries.findFirst();
    }
    CorpusEntry entry = met.orElseThrow(() -> unreadable(path, "no file; check the path"));
    if (entry instanceof SourceFile source) {
      return source;
    }
    throw unreadable(
        path, entry instanceof RefusedFile refused ? refused.reason() : "cannot be read");
  }

  private static CommandException unreadable(Path path, String why) {
    return new CommandException(Exit.INPUT_OUTPUT, path + ": " + why);
  }
}
