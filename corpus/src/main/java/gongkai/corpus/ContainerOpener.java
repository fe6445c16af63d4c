package gongkai.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Unfolds a container on the way, and puts its members into the walk. */
final class ContainerOpener {
  private final Unfolding unfolding;
  private final TemporaryFolders folders;
  private final FolderWalk walk;

  ContainerOpener(Unfolding unfolding, TemporaryFolders folders, FolderWalk walk) {
    this.unfolding = unfolding;
    this.folders = folders;
    this.walk = walk;
  }

  /** Whether files of a format are opened, and are nothing but what they hold. */
  static boolean isContainer(MediaType type) {
    return ContainerType.of(type).filter(container -> !container.isDocument()).isPresent();
  }

  /** What a container was unfolded to. */
  private record Unfolded(
      Path folder, List<Member> members, Nest nest, Optional<ContainerFile.Trouble> trouble) {}

  /**
   * Opens a file if it is a container: its members follow in the walk, and it comes after them.
   *
   * @return the file itself if it is none
   */
  Optional<CorpusEntry> open(SourceFile file, Origin origin) {
    if (ContainerType.of(file.mediaType()).isEmpty()) {
      return Optional.of(file);
    }
    boolean container = isContainer(file.mediaType());
    Unfolded unfolded = unfold(file, origin);
    if (!container && unfolded.members.isEmpty()) {
      TemporaryFolders.deleteAll(unfolded.folder);
      return Optional.of(file);
    }
    String prefix = walk.prefix(file.path());
    unfolded.members.forEach(
        member ->
            walk.add(met(file, origin, unfolded.nest, prefix, member), prefix + member.name()));
    walk.addBehind(prefix, container ? container(file, unfolded) : document(file, unfolded));
    return Optional.empty();
  }

  private static FolderWalk.Met met(
      SourceFile file, Origin origin, Nest nest, String prefix, Member member) {
    String path = prefix + member.name();
    if (member instanceof Member.Unfolded unfolded) {
      Origin within = origin.within(file, nest, unfolded.provenance());
      return new FolderWalk.MetFile(unfolded.disk(), path, false, within);
    }
    Member.Refused refused = (Member.Refused) member;
    return new FolderWalk.MetEntry(
        new RefusedFile(path, Optional.of(file.path()), refused.reason(), file.provenance()));
  }

  private static CorpusEntry container(SourceFile file, Unfolded unfolded) {
    return new ContainerFile(
        file.path(),
        file.parent(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.provenance(),
        unfolded.members.size(),
        unfolded.trouble,
        () -> TemporaryFolders.deleteAll(unfolded.folder));
  }

  /** A page with attachments is read after them, for the same reason as containers come last. */
  private static CorpusEntry document(SourceFile file, Unfolded unfolded) {
    SourceFile.Content content = file.content();
    return file.with(
        new SourceFile.Content() {
          @Override
          public byte[] read() throws IOException {
            return content.read();
          }

          @Override
          public Optional<Path> disk() {
            return content.disk();
          }

          @Override
          public void release() {
            TemporaryFolders.deleteAll(unfolded.folder);
          }
        });
  }

  private Unfolded unfold(SourceFile file, Origin origin) {
    Nest nest = origin.nest().orElseGet(Nest::new);
    Path folder = folders.create();
    List<Member> members = new ArrayList<>();
    if (origin.depth() >= unfolding.depth()) {
      return new Unfolded(
          folder,
          members,
          nest,
          refused("it lies in %d containers within each other".formatted(origin.depth())));
    }
    try {
      unfolding.unpacking().unpack(file, folder, taking(members, nest));
      return new Unfolded(folder, members, nest, Optional.empty());
    } catch (UnreadableContainerException e) {
      var trouble = new ContainerFile.Trouble(e.kind(), e.reason());
      return new Unfolded(folder, members, nest, Optional.of(trouble));
    } catch (ExcessException e) {
      return new Unfolded(folder, members, nest, refused(e.excess));
    } catch (IOException e) {
      throw TemporaryFolders.unwritable(folder, e);
    }
  }

  private Consumer<Member> taking(List<Member> members, Nest nest) {
    return member -> {
      nest.add(size(member));
      nest.excess(unfolding)
          .ifPresent(
              excess -> {
                throw new ExcessException(excess);
              });
      members.add(member);
    };
  }

  private static long size(Member member) {
    try {
      return member instanceof Member.Unfolded unfolded ? Files.size(unfolded.disk()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(member.name() + ": its temporary file is lost", e);
    }
  }

  private static Optional<ContainerFile.Trouble> refused(String reason) {
    return Optional.of(
        new ContainerFile.Trouble(UnreadableContainerException.Kind.REFUSED, reason));
  }

  /** Ends an unpacking from within. */
  private static final class ExcessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String excess;

    private ExcessException(String excess) {
      super(excess);
      this.excess = excess;
    }
  }
}
