package gongkai.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A path that the user named, checked.
 *
 * @param disk where it lies
 * @param real the same without links
 * @param label what stands before the paths below it; empty for the one folder given
 */
record GivenPath(Path disk, Path real, String label) {

  /**
   * The paths in the order given, each with a label of its own.
   *
   * @param skipped real paths that are no input
   * @throws java.io.UncheckedIOException if one cannot be read
   */
  static List<GivenPath> resolve(List<Path> given, Set<Path> skipped) {
    Set<String> taken = new HashSet<>();
    List<GivenPath> resolved = new ArrayList<>();
    for (Path path : given) {
      Path real = checked(path, skipped);
      boolean bare = given.size() == 1 && Files.isDirectory(real);
      resolved.add(new GivenPath(path.toAbsolutePath(), real, bare ? "" : label(path, taken)));
    }
    return List.copyOf(resolved);
  }

  private static Path checked(Path path, Set<Path> skipped) {
    try {
      Path real = path.toRealPath();
      if (skipped.stream().anyMatch(real::startsWith)) {
        throw ReadFailure.of(path, "lies in the output folder; give another output folder");
      }
      if (!Files.isRegularFile(real) && !Files.isDirectory(real)) {
        throw ReadFailure.of(path, "is neither a file nor a folder; give a file or a folder");
      }
      if (!Files.isReadable(real) || (Files.isDirectory(real) && !Files.isExecutable(real))) {
        throw ReadFailure.of(path, "no permission to read it; change its permissions");
      }
      return real;
    } catch (IOException e) {
      throw ReadFailure.named(path, e);
    }
  }

  private static String label(Path path, Set<String> taken) {
    String name = FilePaths.name(path.toAbsolutePath().normalize());
    String base = name.isEmpty() ? "root" : name;
    String label = base;
    for (int n = 2; !taken.add(label); n++) {
      label = base + "_" + n;
    }
    return label;
  }
}
