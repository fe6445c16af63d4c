package gongkai.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Meets every file below what was given, in ascending bytewise order of the UTF-8 of its path. A
 * folder is listed when its turn comes, and no folder stays open.
 */
final class FolderWalk implements Iterator<FolderWalk.Met> {

  /** What the walk hands on: anything but a folder that it opens. */
  sealed interface Met permits MetFile, MetEntry {}

  /**
   * A regular file.
   *
   * @param disk where it lies
   * @param path as in {@link CorpusEntry#path()}
   * @param named whether the user named this very file
   */
  record MetFile(Path disk, String path, boolean named, Origin origin) implements Met {}

  /** What needs no more reading: refused, or a container whose members are done with. */
  record MetEntry(CorpusEntry entry) implements Met {}

  /** A step still to be taken; the key orders it among the others. */
  private sealed interface Step permits Folder, Leaf {
    String key();
  }

  /** A folder; its key ends in a slash, so that it sorts as the paths below it do. */
  private record Folder(Path disk, Path real, Path root, String path) implements Step {
    @Override
    public String key() {
      return path + "/";
    }

    String below(String name) {
      return path.isEmpty() ? name : path + "/" + name;
    }
  }

  private record Leaf(Met met, String key) implements Step {}

  private final Set<Path> skipped;
  private final StepQueue<Step> open = new StepQueue<>();

  /**
   * Starts a walk.
   *
   * @param skipped real paths that are no input
   */
  FolderWalk(List<GivenPath> given, Set<Path> skipped) {
    this.skipped = Set.copyOf(skipped);
    for (GivenPath path : given) {
      add(
          Files.isDirectory(path.real())
              ? new Folder(path.disk(), path.real(), path.real(), path.label())
              : file(path.disk(), path.label(), true));
    }
  }

  @Override
  public boolean hasNext() {
    while (!open.isEmpty() && open.first() instanceof Folder folder) {
      open.removeFirst();
      list(folder).forEach(this::add);
    }
    return !open.isEmpty();
  }

  @Override
  public Met next() {
    if (!hasNext() || !(open.removeFirst() instanceof Leaf leaf)) {
      throw new NoSuchElementException("no more files");
    }
    return leaf.met;
  }

  /** What stands before the names of a container's members; nothing else has it before its own. */
  String prefix(String container) {
    String prefix = container + "!";
    while (open.holdsBelow(prefix + "/")) {
      prefix += "!";
    }
    return prefix + "/";
  }

  /** Meets something in its place among what is still to come. */
  void add(Met met, String path) {
    add(new Leaf(met, path));
  }

  /** Meets something after all that stands below a prefix. */
  void addBehind(String prefix, CorpusEntry entry) {
    open.addBehind(prefix, new Leaf(new MetEntry(entry), prefix));
  }

  private void add(Step step) {
    open.add(step.key(), step);
  }

  private List<Step> list(Folder folder) {
    List<Step> steps = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.disk)) {
      for (Path child : children) {
        step(folder, child).ifPresent(steps::add);
      }
    } catch (DirectoryIteratorException e) {
      steps.add(unlisted(folder, Objects.requireNonNull(e.getCause())));
    } catch (IOException e) {
      steps.add(unlisted(folder, e));
    }
    return steps;
  }

  private static Step unlisted(Folder folder, IOException e) {
    if (folder.real.equals(folder.root)) {
      throw ReadFailure.named(folder.disk, e);
    }
    return refused(folder.path, ReadFailure.met("folder", e));
  }

  private Optional<Step> step(Folder folder, Path child) {
    String name = FilePaths.name(child);
    Path real = folder.real.resolve(child.getFileName());
    String path = folder.below(name);
    if (isSkipped(real)) {
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return linked(folder, child, path);
      }
      if (attributes.isDirectory()) {
        return Optional.of(new Folder(child, real, folder.root, path));
      }
      return Optional.of(
          attributes.isRegularFile()
              ? file(child, path, false)
              : refused(path, "neither a file nor a folder: a device, a pipe or a socket"));
    } catch (IOException e) {
      return Optional.of(refused(path, ReadFailure.met("file", e)));
    }
  }

  /**
   * A link is followed to a file of the same folder only: all else is met elsewhere or is not ours.
   */
  private Optional<Step> linked(Folder folder, Path link, String path) throws IOException {
    String target = Files.readSymbolicLink(link).toString();
    Path real;
    try {
      real = link.toRealPath();
    } catch (NoSuchFileException e) {
      return Optional.of(refused(path, "link to nothing: " + target));
    } catch (AccessDeniedException e) {
      return Optional.of(refused(path, "link to what cannot be opened: " + target));
    } catch (IOException e) {
      return Optional.of(refused(path, "link that leads to itself: " + target));
    }
    if (isSkipped(real)) {
      return Optional.empty();
    }
    if (!real.startsWith(folder.root)) {
      return Optional.of(refused(path, "link that leads out of the folder: " + target));
    }
    if (Files.isDirectory(real)) {
      boolean around = folder.real.startsWith(real);
      String what = around ? "link to a folder around it: " : "link to a folder read by itself: ";
      return Optional.of(refused(path, what + target));
    }
    return Optional.of(
        Files.isRegularFile(real)
            ? file(link, path, false)
            : refused(path, "link to neither a file nor a folder: " + target));
  }

  private boolean isSkipped(Path real) {
    return skipped.contains(real) || skipped.stream().anyMatch(real::startsWith);
  }

  private static Step file(Path disk, String path, boolean named) {
    return new Leaf(new MetFile(disk, path, named, Origin.DISK), path);
  }

  private static Step refused(String path, String reason) {
    return new Leaf(new MetEntry(new RefusedFile(path, reason)), path);
  }
}
