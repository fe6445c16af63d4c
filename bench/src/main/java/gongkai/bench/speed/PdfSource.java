package gongkai.bench.speed;

import gongkai.corpus.MediaType;
import gongkai.corpus.SourceFile;

/** PDF files in memory. */
final class PdfSource {
  private static final String ANY_SHA256 = "0".repeat(64);

  private PdfSource() {}

  static SourceFile of(byte[] bytes) {
    return new SourceFile("measured.pdf", MediaType.PDF, bytes.length, ANY_SHA256, () -> bytes);
  }
}
