package gongkai.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Meets files, reads them, and opens those that are containers. */
final class CorpusWalk implements Iterator<CorpusEntry>, AutoCloseable {
  private final FolderWalk walk;
  private final Manifest manifest;
  private final Optional<Unfolding> unfolding;
  private Optional<Begun> begun = Optional.empty();

  /**
   * What the walk needs once the first file is asked for: before that, whoever owns the temporary
   * folder may not be the only one yet.
   */
  private record Begun(
      EntryReader reader, Optional<TemporaryFolders> folders, Optional<ContainerOpener> opener) {
    static Begun of(FolderWalk walk, Manifest manifest, Optional<Unfolding> unfolding) {
      Optional<TemporaryFolders> folders = unfolding.map(how -> TemporaryFolders.in(how.folder()));
      MetContents met =
          folders.map(made -> MetContents.in(made.base())).orElseGet(MetContents::inMemory);
      return new Begun(
          new EntryReader(met, manifest),
          folders,
          unfolding.flatMap(how -> folders.map(made -> new ContainerOpener(how, made, walk))));
    }
  }

  /**
   * A walk that has not begun.
   *
   * @param unfolding how containers are opened; empty if they are not
   */
  CorpusWalk(FolderWalk walk, Manifest manifest, Optional<Unfolding> unfolding) {
    this.walk = walk;
    this.manifest = manifest;
    this.unfolding = unfolding;
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
    begun.ifPresent(
        all -> {
          all.reader.close();
          all.folders.ifPresent(TemporaryFolders::close);
        });
  }

  /** Empty for a container that was opened: it comes after its members. */
  private Optional<CorpusEntry> entry(FolderWalk.Met met) {
    Begun all = begun();
    if (met instanceof FolderWalk.MetEntry made) {
      CorpusEntry entry = made.entry();
      return Optional.of(entry instanceof RefusedFile file ? all.reader.refused(file) : entry);
    }
    FolderWalk.MetFile file = (FolderWalk.MetFile) met;
    CorpusEntry entry = all.reader.read(file);
    if (all.opener.isPresent() && entry instanceof SourceFile source) {
      return all.opener.get().open(source, file.origin());
    }
    return Optional.of(entry);
  }

  private Begun begun() {
    Begun all = begun.orElseGet(() -> Begun.of(walk, manifest, unfolding));
    begun = Optional.of(all);
    return all;
  }
}
