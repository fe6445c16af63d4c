package gongkai.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Meets files, reads them, and opens those that are containers. */
final class CorpusWalk implements Iterator<CorpusEntry>, AutoCloseable {
  private final FolderWalk walk;
  private final EntryReader reader;
  private final Optional<TemporaryFolders> folders;
  private final Optional<ContainerOpener> opener;

  /**
   * A walk that has not begun.
   *
   * @param unfolding how containers are opened; empty if they are not
   */
  CorpusWalk(FolderWalk walk, Manifest manifest, Optional<Unfolding> unfolding) {
    this.walk = walk;
    this.folders = unfolding.map(how -> new TemporaryFolders(how.folder()));
    this.opener =
        unfolding.flatMap(how -> folders.map(made -> new ContainerOpener(how, made, walk)));
    MetContents met =
        folders.map(made -> MetContents.in(made.base())).orElseGet(MetContents::inMemory);
    this.reader = new EntryReader(met, manifest);
  }

  @Override
  public boolean hasNext() {
    return walk.hasNext();
  }

  @Override
  public CorpusEntry next() {
    while (walk.hasNext()) {
      Optional<CorpusEntry> entry = entry(walk.next());
      if (entry.isPresent()) {
        return entry.get();
      }
    }
    throw new NoSuchElementException("no more files");
  }

  @Override
  public void close() {
    reader.close();
    folders.ifPresent(TemporaryFolders::close);
  }

  /** Empty for a container that was opened: it comes after its members. */
  private Optional<CorpusEntry> entry(FolderWalk.Met met) {
    if (met instanceof FolderWalk.MetEntry made) {
      CorpusEntry entry = made.entry();
      return Optional.of(entry instanceof RefusedFile file ? reader.refused(file) : entry);
    }
    FolderWalk.MetFile file = (FolderWalk.MetFile) met;
    CorpusEntry entry = reader.read(file);
    if (opener.isPresent() && entry instanceof SourceFile source) {
      return opener.get().open(source, file.origin());
    }
    return Optional.of(entry);
  }
}
