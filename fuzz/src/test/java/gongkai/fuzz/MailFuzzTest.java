package gongkai.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailFuzzTest {
  @MethodSource("gongkai.fuzz.ContainerSeeds#mail")
  @FuzzTest
  void unfolds(byte[] bytes) {
    Fuzzed.unpack("message/rfc822", bytes);
  }
}
