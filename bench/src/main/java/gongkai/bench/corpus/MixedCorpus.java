package gongkai.bench.corpus;

import gongkai.bench.exchange.DocFigures;
import gongkai.bench.exchange.PdfFigures;
import gongkai.bench.page.Page;
import gongkai.bench.page.PageFormat;
import gongkai.bench.report.Dice;
import gongkai.bench.report.GeneratedReport;
import gongkai.bench.report.ReportMaker;
import gongkai.typesetter.Format;
import gongkai.typesetter.Typesetter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A corpus of reports in all formats, a document of its own each. The same selection makes the same
 * corpus, except what the programs that make PDF files and Word documents write of themselves.
 */
final class MixedCorpus {
  private static final int FILES_A_FOLDER = 100;
  private static final List<Format> TEXTS =
      List.of(Format.TEXT, Format.MARKDOWN, Format.TEXT_GB18030);

  private final Selection selection;
  private final List<String> agencies = Agencies.names();
  private final Path folder;
  private final Masters.Made masters;

  private MixedCorpus(Selection selection, Path folder, Masters.Made masters) {
    this.selection = selection;
    this.folder = folder;
    this.masters = masters;
  }

  /**
   * The folder of a corpus, which is made if it is not there whole.
   *
   * @param out holds all corpora
   * @throws IOException if a file cannot be written, or a program it needs is missing or fails
   */
  static Path in(Path out, Selection selection) throws IOException, InterruptedException {
    Path folder = out.resolve(selection.folder()).resolve("files");
    Path mark = out.resolve(selection.folder()).resolve("whole");
    if (!Files.exists(mark)) {
      Masters.Made masters =
          Masters.make(selection, out.resolve("masters-of-seed-" + selection.seed()));
      new MixedCorpus(selection, folder, masters).make();
      Files.createFile(mark);
    }
    return folder;
  }

  private void make() throws IOException {
    try {
      IntStream.rangeClosed(1, selection.count()).parallel().forEach(this::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(int number) {
    FileKind kind = FileKind.of(number);
    Path file =
        folder
            .resolve("%04d".formatted(number / FILES_A_FOLDER))
            .resolve("%06d%s".formatted(number, kind.extension()));
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(number, kind));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private byte[] bytes(int number, FileKind kind) throws IOException {
    Dice dice = new Dice(selection.seed(), number);
    Random random = new Random(selection.seed() * 0x9E3779B97F4A7C15L + number);
    return switch (kind) {
      case PDF ->
          PdfFigures.exchange(turn(masters.pdfs(), number), Integer.toString(number), random);
      case DOC -> DocFigures.exchange(turn(masters.docs(), number), random);
      case DOCX -> Page.set(report(dice), dice, PageFormat.DOCX).bytes();
      case HTML -> Typesetter.typeset(report(dice).truth(), Format.HTML_SITE);
      case TEXT -> Typesetter.typeset(report(dice).truth(), turn(TEXTS, number));
    };
  }

  private GeneratedReport report(Dice dice) {
    return ReportMaker.make(dice, "report", agencies);
  }

  /** Each in turn, among the files of a format. */
  private static <T> T turn(List<T> of, int number) {
    return of.get(number / 3 % of.size());
  }
}
