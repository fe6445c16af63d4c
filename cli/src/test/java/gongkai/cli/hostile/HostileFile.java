package gongkai.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A file made to do harm.
 *
 * @param name its path below the folder that is read
 * @param bytes its content
 * @param statuses what may become of it; the right ones, where a format's readers have a choice
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record HostileFile(String name, byte[] bytes, Set<String> statuses) {
  static HostileFile of(String name, byte[] bytes, String... statuses) {
    return new HostileFile(name, bytes, Set.copyOf(List.of(statuses)));
  }

  static HostileFile of(String name, String text, String... statuses) {
    return of(name, text.getBytes(StandardCharsets.UTF_8), statuses);
  }
}
