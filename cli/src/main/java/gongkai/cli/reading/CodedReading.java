package gongkai.cli.reading;

import java.io.IOException;

/**
 * What became of a file, with the bytes in which one process tells it to another and the disk keeps
 * it.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record CodedReading(FileReading reading, byte[] bytes) {
  private static final RecordCodec<FileReading> CODEC = new RecordCodec<>(FileReading.class);

  /** A reading that was made here. */
  public static CodedReading of(FileReading reading) {
    return new CodedReading(reading, CODEC.encode(reading));
  }

  /**
   * A reading that was made elsewhere or before.
   *
   * @throws IOException if it is none, or one of another version of the program
   */
  public static CodedReading of(byte[] bytes) throws IOException {
    return new CodedReading(CODEC.decode(bytes), bytes);
  }
}
