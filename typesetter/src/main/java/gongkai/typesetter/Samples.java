package gongkai.typesetter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the committed samples and what must be read from them.
 *
 * <pre>
 * Samples documents FOLDER SOURCES   every document that is typeset here, below FOLDER; what other
 *                                    programs make documents from, below SOURCES/FORMAT
 * Samples truth FOLDER               FOLDER/figures.csv and FOLDER/reports.csv
 * </pre>
 */
public final class Samples {
  private static final String USAGE =
      "usage: Samples documents FOLDER SOURCES | Samples truth FOLDER";

  private Samples() {}

  /**
   * Runs a command.
   *
   * @throws IllegalArgumentException if the arguments are none of the above
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<String> arguments = List.of(args);
    if (arguments.size() == 3 && arguments.get(0).equals("documents")) {
      writeDocuments(Path.of(arguments.get(1)), Path.of(arguments.get(2)));
    } else if (arguments.size() == 2 && arguments.get(0).equals("truth")) {
      writeTruth(Path.of(arguments.get(1)));
    } else {
      throw new IllegalArgumentException(USAGE);
    }
  }

  /**
   * Writes every document that is typeset here.
   *
   * @param documents the folder of the samples
   * @param sources where the sources go from which other programs make the rest: the folder is
   *     named by the format to make, the file as the document with the source's extension added
   */
  public static void writeDocuments(Path documents, Path sources) throws IOException {
    for (SampleReport report : SampleReport.all()) {
      Format format = report.format();
      if (format.convertedFrom().isEmpty()) {
        write(documents.resolve(report.file()), Typesetter.typeset(report));
      } else {
        Format source = format.convertedFrom().get();
        Path file = sources.resolve(format.code()).resolve(report.file() + "." + source.code());
        write(file, Typesetter.typeset(report, source));
      }
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes);
  }

  /** Writes what must be read from all samples, as {@link Truth#write} does. */
  public static void writeTruth(Path folder) throws IOException {
    Truth.write(folder, SampleReport.all());
  }
}
