package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class TextFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#text")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.TEXT, bytes);
  }
}
