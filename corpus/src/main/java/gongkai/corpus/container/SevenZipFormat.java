package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.io.input.CloseShieldInputStream;

/** 7z archives. */
final class SevenZipFormat implements Format {
  private static final int UNIX_MODE = 0x8000;
  private static final int UNIX_KIND = 0170000;
  private static final int UNIX_LINK = 0120000;

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file);
        SevenZFile archive = open(channel, name, intake)) {
      for (SevenZArchiveEntry entry : archive.getEntries()) {
        if (!entry.isDirectory() && !entry.isAntiItem()) {
          take(archive, entry, intake);
        }
      }
      intake.requireUnlocked();
    }
  }

  /** A channel has no path: where the archive lies on this machine must not get into messages. */
  private static SevenZFile open(SeekableByteChannel channel, String name, Intake intake)
      throws UnreadableContainerException {
    try {
      return SevenZFile.builder()
          .setSeekableByteChannel(channel)
          .setDefaultName(name)
          .setMaxMemoryLimitKiB((int) (intake.limits().memoryBytes() >> 10))
          .get();
    } catch (PasswordRequiredException e) {
      throw new UnreadableContainerException(
          Kind.ENCRYPTED, "even its list of files needs a password");
    } catch (IOException | RuntimeException e) {
      throw new UnreadableContainerException(Kind.CORRUPT, Reasons.of(e));
    }
  }

  private static void take(SevenZFile archive, SevenZArchiveEntry entry, Intake intake)
      throws UnreadableContainerException, IOException {
    int attributes = entry.getHasWindowsAttributes() ? entry.getWindowsAttributes() : 0;
    boolean unix = (attributes & UNIX_MODE) != 0;
    if (unix && ((attributes >>> 16) & UNIX_KIND) == UNIX_LINK) {
      intake.refuse(name(entry), "a link");
    } else if (entry.getSize() > intake.limits().memberBytes()) {
      intake.refuse(
          name(entry), "it has more than %d bytes".formatted(intake.limits().memberBytes()));
    } else {
      intake.takePath(
          name(entry), () -> CloseShieldInputStream.wrap(archive.getInputStream(entry)));
    }
  }

  private static String name(SevenZArchiveEntry entry) {
    return entry.getName() == null ? "" : entry.getName();
  }
}
