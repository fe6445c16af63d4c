package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#html")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.HTML, bytes);
  }
}
