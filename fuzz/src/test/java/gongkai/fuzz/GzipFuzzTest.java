package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class GzipFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#gzip")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/gzip", bytes);
  }
}
