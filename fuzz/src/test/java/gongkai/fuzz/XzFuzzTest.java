package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class XzFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#xz")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/x-xz", bytes);
  }
}
