package gongkai.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files below the folders that the user named, hidden ones too, and the files named.
 *
 * <p>Names are kept as they are; bytes of a name that are not UTF-8 are written {@code \xB9}. A
 * link is followed to a file of the folder given, or if it was itself given; a link to a folder is
 * a {@link RefusedFile}, and so is what is neither file nor folder.
 *
 * <p>Where containers are opened, what they unfold to lies in a temporary folder until their entry
 * is released, and no longer than until the stream is closed.
 */
public final class FolderCorpus implements Corpus {
  private final List<Path> given;
  private final Set<Path> skipped;
  private final Manifest manifest;
  private final Optional<Unfolding> unfolding;
  private final Predicate<String> selection;

  private FolderCorpus(
      List<Path> given,
      Set<Path> skipped,
      Manifest manifest,
      Optional<Unfolding> unfolding,
      Predicate<String> selection) {
    this.given = List.copyOf(given);
    this.skipped = Set.copyOf(skipped);
    this.manifest = manifest;
    this.unfolding = unfolding;
    this.selection = selection;
  }

  /**
   * A corpus of what the user named; containers are not opened.
   *
   * @param given files and folders, at least one
   * @param skipped files and folders that are no input wherever they are met, such as the output;
   *     they need not exist
   */
  public static FolderCorpus of(List<Path> given, Set<Path> skipped) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("a corpus needs a file or a folder");
    }
    return new FolderCorpus(given, skipped, Manifest.EMPTY, Optional.empty(), path -> true);
  }

  /** The same with all containers opened. */
  public FolderCorpus unfolding(Unfolding how) {
    return new FolderCorpus(given, skipped, manifest, Optional.of(how), selection);
  }

  /** The same with what a manifest says of the files, over what their containers say. */
  public FolderCorpus described(Manifest by) {
    return new FolderCorpus(given, skipped, by, unfolding, selection);
  }

  /**
   * The same without the files whose path is not selected: they are not met at all. Containers that
   * are opened are, whatever their path, since their members may be selected.
   */
  public FolderCorpus only(Predicate<String> selected) {
    return new FolderCorpus(given, skipped, manifest, unfolding, selected);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The message of the exception says which path, what is wrong with it and what to do, in one
   * line.
   */
  @Override
  public Stream<CorpusEntry> entries() {
    Set<Path> realSkipped = skipped.stream().map(FilePaths::real).collect(Collectors.toSet());
    FolderWalk walk = new FolderWalk(GivenPath.resolve(given, realSkipped), realSkipped);
    CorpusWalk files = new CorpusWalk(walk, selection, manifest, unfolding);
    Spliterator<CorpusEntry> entries =
        Spliterators.spliteratorUnknownSize(files, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(entries, false).onClose(files::close);
  }
}
