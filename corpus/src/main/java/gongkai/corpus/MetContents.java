package gongkai.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.StringDataType;

/** The contents met so far, by SHA-256; on the disk, so that memory does not grow with them. */
final class MetContents implements AutoCloseable {
  private static final int CACHE_MEBIBYTES = 8;
  private static final int WRITE_BUFFER_KIBIBYTES = 2048;

  private final MVStore store;
  private final MVMap<String, String> firsts;

  /**
   * The first file with a content.
   *
   * @param path see {@link CorpusEntry#path()}
   */
  record First(String path, MediaType mediaType) {}

  private MetContents(MVStore store) {
    this.store = store;
    this.firsts =
        store.openMap(
            "met",
            new MVMap.Builder<String, String>()
                .keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
  }

  /** In memory, for a few files. */
  static MetContents inMemory() {
    return new MetContents(new MVStore.Builder().open());
  }

  /** In a new file, which whoever owns the folder deletes. */
  static MetContents in(Path folder) {
    return new MetContents(store(folder.resolve("met")));
  }

  /** A store of small things in a new file; it writes when its buffer is full, and by no thread. */
  static MVStore store(Path file) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .cacheSize(CACHE_MEBIBYTES)
            .autoCommitBufferSize(WRITE_BUFFER_KIBIBYTES)
            .open();
    store.setAutoCommitDelay(0);
    store.setVersionsToKeep(0);
    return store;
  }

  Optional<First> first(String sha256) {
    return Optional.ofNullable(firsts.get(sha256))
        .map(
            line -> {
              int space = line.indexOf(' ');
              return new First(line.substring(space + 1), new MediaType(line.substring(0, space)));
            });
  }

  void add(SourceFile file) {
    firsts.put(file.sha256(), file.mediaType().name() + " " + file.path());
  }

  @Override
  public void close() {
    store.closeImmediately();
  }
}
