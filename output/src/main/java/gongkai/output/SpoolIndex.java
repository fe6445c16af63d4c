package gongkai.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * What a dataset remembers of its rows until all have come, in order and on the disk: a few
 * megabytes of it are held in memory, however many there are. It is gone when it is closed.
 */
final class SpoolIndex implements Closeable {
  private static final int CACHE_MEGABYTES = 8;

  private final Path file;
  private final MVStore store;

  /**
   * An empty index.
   *
   * @param file is made
   */
  SpoolIndex(Path file) {
    this.file = file;
    this.store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEGABYTES).open();
  }

  /** A new map from keys, in the order of their bytes, to numbers. */
  MVMap<byte[], Long> numbers(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<byte[], Long>()
            .keyType(ByteArrayDataType.INSTANCE)
            .valueType(LongDataType.INSTANCE));
  }

  /** A new map from texts to texts. */
  MVMap<String, String> texts(String name) {
    return store.openMap(
        name,
        new MVMap.Builder<String, String>()
            .keyType(StringDataType.INSTANCE)
            .valueType(StringDataType.INSTANCE));
  }

  @Override
  public void close() throws IOException {
    store.closeImmediately();
    Files.deleteIfExists(file);
  }
}
