package gongkai.corpus.container;

import gongkai.corpus.Provenance;
import gongkai.corpus.TarHeader;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/** TAR archives, also within a compressed stream. Links to earlier members are followed. */
final class TarFormat implements Format {
  /** Every byte is a character of it; names are decoded from their bytes. */
  private static final String BYTES = StandardCharsets.ISO_8859_1.name();

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      unfold(in, intake);
    }
  }

  /** Unfolds what a stream holds. */
  void unfold(InputStream in, Intake intake) throws UnreadableContainerException, IOException {
    ZeroTail tail = new ZeroTail(in);
    new Reading(new TarArchiveInputStream(tail, BYTES), intake).run();
    if (tail.zeros() < TarHeader.LENGTH) {
      throw new UnreadableContainerException(Kind.CORRUPT, "it has no end, files may be missing");
    }
  }

  /** One pass over an archive. */
  private static final class Reading {
    private final TarArchiveInputStream tar;
    private final Intake intake;

    /** Where the members met are, by name, for the links to them. */
    private final Map<String, Path> met = new HashMap<>();

    private Reading(TarArchiveInputStream tar, Intake intake) {
      this.tar = tar;
      this.intake = intake;
    }

    private void run() throws UnreadableContainerException, IOException {
      for (TarArchiveEntry entry = next(); entry != null; entry = next()) {
        if (!entry.isDirectory()) {
          take(entry);
        }
      }
    }

    private @Nullable TarArchiveEntry next() throws UnreadableContainerException {
      try {
        return tar.getNextEntry();
      } catch (IOException | RuntimeException e) {
        throw new UnreadableContainerException(
            Kind.CORRUPT, "not read to its end: " + Reasons.of(e));
      }
    }

    private void take(TarArchiveEntry entry) throws UnreadableContainerException, IOException {
      String name = decoded(entry.getName());
      if (entry.isLink() || entry.isSymbolicLink()) {
        follow(entry, name);
      } else if (entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
        intake.refuse(name, "neither a file nor a folder: a device or a pipe");
      } else if (!tar.canReadEntryData(entry)) {
        intake.refuse(name, "written in a way that is not read");
      } else if (entry.getSize() > intake.limits().memberBytes()) {
        // Passing over it costs as much as unfolding it.
        intake.charge(entry.getSize());
        intake.refuse(name, "it has more than %d bytes".formatted(intake.limits().memberBytes()));
      } else {
        Optional<Path> file = intake.takePath(name, () -> CloseShieldInputStream.wrap(tar));
        file.ifPresent(path -> met.put(name, path));
      }
    }

    private void follow(TarArchiveEntry entry, String name)
        throws UnreadableContainerException, IOException {
      String target = decoded(entry.getLinkName());
      String folder = entry.isLink() ? "" : name.substring(0, name.lastIndexOf('/') + 1);
      Path file = met.get(folder + target);
      if (file == null || MemberNames.danger(name).isPresent()) {
        intake.refuse(name, "a link to " + target);
      } else {
        intake.again(name, Provenance.UNKNOWN, file);
      }
    }

    /** Names of extended headers come as text, the others as bytes. */
    private static String decoded(String name) {
      boolean bytes = name.chars().allMatch(c -> c <= 0xff);
      return bytes ? MemberNames.decoded(name.getBytes(StandardCharsets.ISO_8859_1)) : name;
    }
  }
}
