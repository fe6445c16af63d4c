package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class ZstdFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#zstd")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/zstd", bytes);
  }
}
