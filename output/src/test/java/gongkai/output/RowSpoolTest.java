package gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowSpoolTest {
  private static final int GROUPS = 5_000;

  /** As much of the index is written anew at once, in bytes, as there is of it. */
  private static final int ALL = 1 << 24;

  @TempDir private Path folder;

  /** As in runs so long that the index lets go of what it no longer needs. */
  @Test
  void readsInOrderWhileTheIndexIsTidied() throws IOException {
    try (SpoolIndex index = new SpoolIndex(folder.resolve("index"));
        RowSpool read = new RowSpool(folder.resolve("read"), index.numbers("read"));
        RowSpool other = new RowSpool(folder.resolve("other"), index.numbers("other"))) {
      MVStore store = index.numbers("any").getStore();
      store.setRetentionTime(0);
      store.setCacheSize(0);
      List<String> keys = shuffledKeys();
      for (String key : keys) {
        read.append(key, key.getBytes(StandardCharsets.UTF_8));
        other.append(key, new byte[0]);
        commitNowAndThen(store, key);
      }

      List<String> found = new ArrayList<>();
      read.read(
          rows -> {
            String key = new String(rows, StandardCharsets.UTF_8);
            found.add(key);
            other.append(key + " again", new byte[0]);
            commitNowAndThen(store, key);
          });

      assertThat(found).containsExactlyElementsOf(keys.stream().sorted().toList());
    }
  }

  private static void commitNowAndThen(MVStore store, String key) {
    if (key.endsWith("00")) {
      store.commit();
      store.compact(100, ALL);
    }
  }

  private static List<String> shuffledKeys() {
    List<String> keys =
        new ArrayList<>(IntStream.range(0, GROUPS).mapToObj("%06d"::formatted).toList());
    Collections.shuffle(keys, new Random(1));
    return keys;
  }
}
