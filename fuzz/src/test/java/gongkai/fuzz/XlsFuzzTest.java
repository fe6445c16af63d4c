package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class XlsFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#xls")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.XLS, bytes);
  }
}
