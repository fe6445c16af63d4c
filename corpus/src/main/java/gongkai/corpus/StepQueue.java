package gongkai.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What is still to come, in ascending bytewise order of the UTF-8 of its key; what has the same key
 * in the order in which it was added.
 */
final class StepQueue<T> {
  /** Sorts behind every key that begins alike, since no UTF-8 has it. */
  private static final byte BEHIND = (byte) 0xff;

  private final NavigableMap<Key, T> steps =
      new TreeMap<>(
          Comparator.comparing(Key::bytes, Arrays::compareUnsigned).thenComparing(Key::added));
  private long added;

  @SuppressWarnings("ArrayRecordComponent") // Never compared by itself.
  private record Key(byte[] bytes, long added) {}

  boolean isEmpty() {
    return steps.isEmpty();
  }

  T first() {
    return steps.firstEntry().getValue();
  }

  T removeFirst() {
    return Objects.requireNonNull(steps.pollFirstEntry(), "an empty queue").getValue();
  }

  void add(String key, T step) {
    steps.put(new Key(bytes(key), ++added), step);
  }

  /** Adds what comes after all whose keys begin with a prefix. */
  void addBehind(String prefix, T step) {
    byte[] before = bytes(prefix);
    byte[] key = Arrays.copyOf(before, before.length + 1);
    key[before.length] = BEHIND;
    steps.put(new Key(key, ++added), step);
  }

  /** Whether something waits whose key begins with a prefix. */
  boolean holdsBelow(String prefix) {
    byte[] wanted = bytes(prefix);
    Key next = steps.ceilingKey(new Key(wanted, 0));
    return next != null
        && next.bytes.length >= wanted.length
        && Arrays.equals(next.bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static byte[] bytes(String key) {
    return key.getBytes(StandardCharsets.UTF_8);
  }
}
