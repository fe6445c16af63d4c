package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#xlsx")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.XLSX, bytes);
  }
}
