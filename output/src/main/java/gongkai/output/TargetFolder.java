package gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder that a dataset is written to: a new one, an empty one, or a dataset of this program,
 * which is replaced.
 */
public final class TargetFolder {
  private static final String ELSEWHERE = "choose another folder";

  private final Path folder;

  private TargetFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks whether a dataset can be written somewhere, without writing anything.
   *
   * @param folder what the user named; a link to a folder stands for that folder
   * @throws UnusableTargetException if it is a file, a folder with something else than a dataset of
   *     this program in it, a place where no folder can be made, or a mount point
   * @throws IOException if it cannot be read
   */
  public static void requireUsable(Path folder) throws IOException {
    if (Files.exists(folder)) {
      requireReplaceable(folder);
    } else if (Files.isSymbolicLink(folder)) {
      throw new UnusableTargetException(folder, "it is a link to nothing", "remove the link");
    }
    requireRoom(folder);
  }

  /**
   * Every path that a writer of this dataset uses: the folder itself and the hidden ones beside it.
   * None of them is input.
   *
   * @param folder what the user named
   * @return absolute paths, without links
   * @throws IOException if the folder or the one above cannot be read
   */
  public static List<Path> ownPaths(Path folder) throws IOException {
    TargetFolder target = resolve(folder);
    return List.of(
        target.path(),
        target.staging(),
        target.old(),
        target.lock(),
        target.temporary(),
        target.journal());
  }

  /** The folder without links. */
  static TargetFolder resolve(Path folder) throws IOException {
    return new TargetFolder(real(folder.toAbsolutePath()).normalize());
  }

  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return path.toRealPath();
    }
    return real(parent).resolve(path.getFileName());
  }

  Path path() {
    return folder;
  }

  /** The folder above; there is one, as the root is never usable. */
  Path parent() {
    return Optional.ofNullable(folder.getParent()).orElse(folder);
  }

  /** Where the dataset is while it is written. */
  Path staging() {
    return beside("new");
  }

  /** Where the dataset before is while the new one is put in its place. */
  Path old() {
    return beside("old");
  }

  /** The file that the writer at work holds locked. */
  Path lock() {
    return beside("lock");
  }

  /** A folder for what a run keeps for a moment. */
  Path temporary() {
    return beside("temporary");
  }

  /** The file that keeps what was read, from run to run. */
  Path journal() {
    return beside("journal");
  }

  private Path beside(String what) {
    return parent().resolve("." + folder.getFileName() + ".gongkai-" + what);
  }

  private static void requireReplaceable(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableTargetException(folder, "it is a file", ELSEWHERE);
    }
    List<String> names = visibleNames(folder);
    if (names.isEmpty()) {
      return;
    }
    Optional<Set<String>> own = DatasetMark.filesOf(folder);
    if (own.isEmpty()) {
      throw new UnusableTargetException(
          folder,
          "it holds '%s' and is no dataset of gongkai".formatted(names.get(0)),
          "choose another folder or an empty one");
    }
    Optional<String> foreign = names.stream().filter(name -> !own.get().contains(name)).findFirst();
    if (foreign.isPresent()) {
      throw new UnusableTargetException(
          folder,
          "it holds '%s', which gongkai did not write and would delete".formatted(foreign.get()),
          "move that away or choose another folder");
    }
  }

  private static List<String> visibleNames(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !isDesktopLitter(name))
          .sorted(Utf8Order.ASCENDING)
          .toList();
    }
  }

  /** What file browsers leave in a folder that a person looked into. */
  private static boolean isDesktopLitter(String name) {
    return Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory").contains(name);
  }

  private static void requireRoom(Path folder) throws IOException {
    TargetFolder target = resolve(folder);
    Path above = existing(target.parent());
    if (!Files.isDirectory(above)) {
      throw new UnusableTargetException(folder, above + " is a file", ELSEWHERE);
    }
    if (!Files.isWritable(above)) {
      throw new UnusableTargetException(
          folder, "nothing may be created in " + above, "allow it or choose another folder");
    }
    if (Files.exists(target.path()) && !sameStore(target.path(), above)) {
      throw new UnusableTargetException(
          folder, "it is a mount point, which cannot be replaced", "name a folder inside it");
    }
  }

  private static boolean sameStore(Path folder, Path above) throws IOException {
    return Files.getFileStore(folder).equals(Files.getFileStore(above));
  }

  private static Path existing(Path path) {
    Path candidate = path;
    while (!Files.exists(candidate, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = candidate.getParent();
      if (parent == null) {
        return candidate;
      }
      candidate = parent;
    }
    return candidate;
  }
}
