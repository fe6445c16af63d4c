package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#pdf")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.PDF, bytes);
  }
}
