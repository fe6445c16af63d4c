package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarcFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#warc")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/warc", bytes);
  }
}
