package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class MhtmlFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#mhtml")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.MHTML, bytes);
  }
}
