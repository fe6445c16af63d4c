package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class SevenZipFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#sevenZip")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("application/x-7z-compressed", bytes);
  }
}
