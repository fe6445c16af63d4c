package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.corpus.CorpusEntry;
import gongkai.corpus.FolderCorpus;
import gongkai.corpus.SourceFile;
import gongkai.extractor.Cell;
import gongkai.extractor.Extractor;
import gongkai.extractor.Table;
import gongkai.extractor.UnreadableFileException;
import gongkai.typesetter.Format;
import gongkai.typesetter.SampleReport;
import gongkai.typesetter.Typesetter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What LibreOffice makes of a DOCX reads as the same tables; runs where LibreOffice is installed.
 */
class OfficeFormatsTest {
  private static final List<String> SAMPLES =
      List.of("qufu-2021", "shanghai-2019", "hongze-2023", "shili-2015");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"doc, doc", "rtf, rtf", "pdf, pdf", "html, html:XHTML Writer File"})
  void readsTheSameTables(String ending, String filter) throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed");
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString()));
    for (String sample : SAMPLES) {
      Path docx = folder.resolve(sample + ".docx");
      Files.write(docx, Typesetter.typeset(SampleReport.load(sample), Format.DOCX));
      command.add(docx.toString());
    }
    run(command);
    for (String sample : SAMPLES) {
      assertThat(tables(folder.resolve(sample + "." + ending)))
          .as(sample)
          .isEqualTo(tables(folder.resolve(sample + ".docx")));
    }
  }

  private void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean isInstalled() {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  /** Each table as its cells with rows, columns, spans and text; a line a cell. */
  private static List<String> tables(Path file) throws UnreadableFileException {
    List<String> lines = new ArrayList<>();
    try (Stream<CorpusEntry> entries = FolderCorpus.of(List.of(file), Set.of()).entries()) {
      SourceFile source = (SourceFile) entries.findFirst().orElseThrow();
      for (Table table : new Extractor().read(source).tables()) {
        lines.add("table %d: %d by %d".formatted(table.number(), table.rows(), table.columns()));
        table.cells().forEach(cell -> lines.add(line(cell)));
      }
    }
    return lines;
  }

  private static String line(Cell cell) {
    return "%d,%d %dx%d %s"
        .formatted(
            cell.row(),
            cell.column(),
            cell.rowSpan(),
            cell.columnSpan(),
            cell.text().replace(" ", ""));
  }
}
