package gongkai.corpus.container;

import gongkai.corpus.ContainerFile;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.DuplicateFile;
import gongkai.corpus.FolderCorpus;
import gongkai.corpus.RefusedFile;
import gongkai.corpus.SourceFile;
import gongkai.corpus.Unfolding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that were read, containers and all, while their bytes were there. */
record Unfolded(List<CorpusEntry> entries, Map<String, byte[]> contents) {

  /** Some files in a folder of their own, all containers opened, within limits. */
  static Unfolded of(Map<String, byte[]> files, Limits limits) {
    try {
      Path folder = Files.createTempDirectory("unfolded");
      try {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return of(folder, limits);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Unfolded of(Map<String, byte[]> files) {
    return of(files, Limits.OF_CRAWLS);
  }

  private static Unfolded of(Path folder, Limits limits) throws IOException {
    Path temporary = folder.resolveSibling(folder.getFileName() + "-temporary");
    Unfolding how =
        new Unfolding(
            new Unpacker(limits), temporary, Limits.DEPTH, limits.members(), limits.bytes());
    List<CorpusEntry> entries = new ArrayList<>();
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<CorpusEntry> met =
        FolderCorpus.of(List.of(folder), Set.of()).unfolding(how).entries()) {
      met.forEach(
          entry -> {
            entries.add(entry);
            if (entry instanceof SourceFile file) {
              contents.put(file.path(), file.bytes());
            }
            entry.release();
          });
      try (Stream<Path> left = Files.list(temporary)) {
        long folders = left.filter(Files::isDirectory).count();
        if (folders > 0) {
          throw new IllegalStateException(folders + " folders were not released");
        }
      }
    }
    if (Files.exists(temporary)) {
      throw new IllegalStateException("the temporary folder was left");
    }
    Unfolded unfolded = new Unfolded(entries, contents);
    if (unfolded.lines().toString().contains(folder.toString())) {
      throw new IllegalStateException("where it lies on this machine is told: " + unfolded.lines());
    }
    return unfolded;
  }

  /** One line an entry. */
  List<String> lines() {
    return entries.stream().map(this::line).toList();
  }

  private String line(CorpusEntry entry) {
    if (entry instanceof ContainerFile container) {
      String trouble = container.trouble().map(t -> " " + t.kind() + ": " + t.reason()).orElse("");
      return "container " + entry.path() + " of " + container.members() + trouble;
    }
    if (entry instanceof DuplicateFile duplicate) {
      return "duplicate " + entry.path() + " of " + duplicate.original();
    }
    if (entry instanceof RefusedFile refused) {
      return "refused " + entry.path() + ": " + refused.reason();
    }
    byte[] bytes = contents.getOrDefault(entry.path(), new byte[0]);
    return "read " + entry.path() + ": " + new String(bytes, StandardCharsets.UTF_8);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
