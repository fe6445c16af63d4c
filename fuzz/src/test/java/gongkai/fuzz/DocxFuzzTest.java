package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class DocxFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#docx")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.DOCX, bytes);
  }
}
