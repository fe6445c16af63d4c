package gongkai.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files below the folders that the user named, hidden ones too, and the files named.
 *
 * <p>Names are kept as they are; bytes of a name that are not UTF-8 are written {@code \xB9}. A
 * link is followed to a file of the folder given, or if it was itself given; a link to a folder is
 * a {@link RefusedFile}, and so is what is neither file nor folder.
 */
public final class FolderCorpus implements Corpus {
  private final List<Path> given;
  private final Set<Path> skipped;

  private FolderCorpus(List<Path> given, Set<Path> skipped) {
    this.given = List.copyOf(given);
    this.skipped = Set.copyOf(skipped);
  }

  /**
   * A corpus of what the user named.
   *
   * @param given files and folders, at least one
   * @param skipped files and folders that are no input wherever they are met, such as the output;
   *     they need not exist
   */
  public static FolderCorpus of(List<Path> given, Set<Path> skipped) {
    if (given.isEmpty()) {
      throw new IllegalArgumentException("a corpus needs a file or a folder");
    }
    return new FolderCorpus(given, skipped);
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
    EntryReader reader = new EntryReader();
    Spliterator<FolderWalk.Met> met =
        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(met, false).map(reader::read);
  }
}
