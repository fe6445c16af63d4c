package gongkai.bench.speed;

import gongkai.corpus.SourceFile;
import gongkai.extractor.Document;
import gongkai.extractor.UnreadableFileException;
import gongkai.extractor.pdf.PdfReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Drawn documents of growing size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {
  /** What is drawn. */
  @Param("MAP")
  public Shape shape = Shape.MAP;

  /** How many line segments or pages. */
  @Param("1000")
  public int size;

  private SourceFile source = PdfSource.of(new byte[0]);
  private PdfReader reader = new PdfReader();

  /** Draws the document. */
  @Setup
  public void draw() throws IOException {
    source = PdfSource.of(shape.bytes(size));
    reader = new PdfReader();
  }

  /** Reads it. */
  @Benchmark
  public Document read() throws UnreadableFileException {
    return reader.read(source);
  }
}
