package gongkai.corpus;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** Meets files, reads them, and opens those that are containers. */
final class CorpusWalk implements Iterator<CorpusEntry>, AutoCloseable {
  private final FolderWalk walk;
  private final Predicate<String> selection;
  private final Manifest manifest;
  private final Optional<Unfolding> unfolding;
  private Optional<Begun> begun = Optional.empty();
  private Optional<CorpusEntry> next = Optional.empty();

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
   * @param selection whether the file of a path is to be met
   * @param unfolding how containers are opened; empty if they are not
   */
  CorpusWalk(
      FolderWalk walk,
      Predicate<String> selection,
      Manifest manifest,
      Optional<Unfolding> unfolding) {
    this.walk = walk;
    this.selection = selection;
    this.manifest = manifest;
    this.unfolding = unfolding;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && walk.hasNext()) {
      next = entry(walk.next());
    }
    return next.isPresent();
  }

  @Override
  public CorpusEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more files");
    }
    CorpusEntry entry = next.orElseThrow();
    next = Optional.empty();
    return entry;
  }

  @Override
  public void close() {
    begun.ifPresent(
        all -> {
          all.reader.close();
          all.folders.ifPresent(TemporaryFolders::close);
        });
  }

  /**
   * Empty for what is not selected, and a container that was opened: it comes after its members.
   */
  private Optional<CorpusEntry> entry(FolderWalk.Met met) {
    Begun all = begun();
    if (met instanceof FolderWalk.MetEntry made) {
      CorpusEntry entry = made.entry();
      if (entry instanceof RefusedFile && !selection.test(entry.path())) {
        return Optional.empty();
      }
      return Optional.of(entry instanceof RefusedFile file ? all.reader.refused(file) : entry);
    }
    FolderWalk.MetFile file = (FolderWalk.MetFile) met;
    if (!selection.test(file.path()) && !isOpened(all, file)) {
      return Optional.empty();
    }
    CorpusEntry entry = all.reader.read(file);
    if (all.opener.isPresent() && entry instanceof SourceFile source) {
      return all.opener.get().open(source, file.origin());
    }
    return Optional.of(entry);
  }

  private static boolean isOpened(Begun all, FolderWalk.MetFile file) {
    return all.opener.isPresent()
        && all.reader.mediaType(file).filter(ContainerOpener::isContainer).isPresent();
  }

  private Begun begun() {
    Begun all = begun.orElseGet(() -> Begun.of(walk, manifest, unfolding));
    begun = Optional.of(all);
    return all;
  }
}
