package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gongkai.corpus.MediaType;
import org.junit.jupiter.params.provider.MethodSource;

class DocFuzzTest {
  @MethodSource("gongkai.fuzz.Seeds#doc")
  @FuzzTest
  void reads(byte[] bytes) {
    Fuzzed.read(MediaType.DOC, bytes);
  }
}
