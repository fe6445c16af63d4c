package gongkai.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The programs to compare with, each as a process of its own over the same files. */
final class Others {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Places places;

  Others(Places places) {
    this.places = places;
  }

  /** Every so many-th file of a corpus, in a folder of their own; all where it has no more. */
  Path sample(Path corpus, int files, String extension) throws IOException {
    Path folder = places.out().resolve("sample" + extension);
    Program.delete(folder);
    Files.createDirectories(folder);
    List<Path> all;
    try (Stream<Path> below = Files.walk(corpus)) {
      all =
          below
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(extension))
              .sorted()
              .toList();
    }
    int taken = Math.min(files, all.size());
    for (int number = 0; number < taken; number++) {
      Path file = all.get((int) ((long) number * all.size() / taken));
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
    return folder;
  }

  /** tika-app in batch, which writes the text of each file as XHTML. */
  MeasuredRun tika(Path files) throws IOException, InterruptedException {
    Path texts = places.out().resolve("tika");
    Program.delete(texts);
    return MeasuredRun.of(
        List.of(
            JAVA,
            "-jar",
            places.others().resolve("tika-app.jar").toString(),
            "-i",
            files.toString(),
            "-o",
            texts.toString()),
        Map.of(),
        places.out().resolve("tika.txt"));
  }

  /** tabula's batch mode over PDF files, beside which it writes CSV files. */
  MeasuredRun tabula(Path pdfs) throws IOException, InterruptedException {
    return MeasuredRun.of(
        List.of(
            JAVA,
            "-cp",
            places.others().resolve("tabula").resolve("*").toString(),
            "technology.tabula.CommandLineApp",
            "--lattice",
            "--pages",
            "all",
            "--batch",
            pdfs.toString()),
        Map.of(),
        places.out().resolve("tabula.txt"));
  }
}
