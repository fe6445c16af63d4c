package gongkai.bench.speed;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Three readers on the same file, each from its bytes to what it makes of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
  /** The file's path. */
  @Param("")
  public String file = "";

  private byte[] bytes = {};
  private SourceFile source = PdfSource.of(bytes);
  private PdfReader reader = new PdfReader();

  /** Reads the file into memory. */
  @Setup
  public void load() throws IOException {
    bytes = Files.readAllBytes(Path.of(file));
    source = PdfSource.of(bytes);
    reader = new PdfReader();
  }

  /** Letters and rulings to paragraphs and tables. */
  @Benchmark
  public Document gongkai() throws UnreadableFileException {
    return reader.read(source);
  }

  /** PDFBox's text, without any table. */
  @Benchmark
  public String stripper() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** tabula's tables by their rulings. */
  @Benchmark
  public List<Table> tabula() throws IOException {
    List<Table> tables = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      ObjectExtractor pages = new ObjectExtractor(document);
      SpreadsheetExtractionAlgorithm algorithm = new SpreadsheetExtractionAlgorithm();
      for (Iterator<Page> each = pages.extract(); each.hasNext(); ) {
        tables.addAll(algorithm.extract(each.next()));
      }
    }
    return tables;
  }
}
