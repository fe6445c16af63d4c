package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class RtfFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#rtf")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.RTF, bytes);
  }
}
