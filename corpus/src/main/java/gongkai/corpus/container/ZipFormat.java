package gongkai.corpus.container;

import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/**
 * ZIP files, by their directory; where that is damaged, entry by entry from the beginning, as far
 * as that goes.
 */
final class ZipFormat implements Format {
  /** Every byte is a character of it; names are decoded from their bytes. */
  private static final String BYTES = StandardCharsets.ISO_8859_1.name();

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    ZipFile zip;
    try {
      zip = open(file);
    } catch (IOException | RuntimeException e) {
      // The message itself says where the file lies on this machine.
      byEntries(file, Reasons.of(e.getCause() == null ? e : e.getCause()), intake);
      return;
    }
    try (zip) {
      byDirectory(zip, intake);
    }
  }

  private static ZipFile open(Path file) throws IOException {
    return ZipFile.builder()
        .setPath(file)
        .setCharset(StandardCharsets.ISO_8859_1)
        .setUseUnicodeExtraFields(false)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  private static void byDirectory(ZipFile zip, Intake intake)
      throws UnreadableContainerException, IOException {
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        intake.refuseLocked(ZipNames.of(entry));
      } else {
        take(zip, entry, intake);
      }
    }
    intake.requireUnlocked();
  }

  private static void take(ZipFile zip, ZipArchiveEntry entry, Intake intake)
      throws UnreadableContainerException, IOException {
    String name = ZipNames.of(entry);
    if (entry.isUnixSymlink()) {
      intake.refuse(name, "a link");
    } else if (!zip.canReadEntryData(entry)) {
      intake.refuse(name, "packed by a method that is not read: " + entry.getMethod());
    } else {
      intake.takePath(name, () -> new ChecksummedInput(zip.getInputStream(entry), entry.getCrc()));
    }
  }

  private static void byEntries(Path file, String damage, Intake intake)
      throws UnreadableContainerException, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        ZipArchiveInputStream zip = new ZipArchiveInputStream(in, BYTES, false, true)) {
      for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
        take(zip, entry, intake);
      }
    }
    throw new UnreadableContainerException(Kind.CORRUPT, "its directory is damaged: " + damage);
  }

  private static void take(ZipArchiveInputStream zip, ZipArchiveEntry entry, Intake intake)
      throws UnreadableContainerException, IOException {
    if (entry.isDirectory()) {
      return;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      intake.refuseLocked(ZipNames.of(entry));
    } else if (zip.canReadEntryData(entry)) {
      intake.takePath(
          ZipNames.of(entry),
          () -> new ChecksummedInput(CloseShieldInputStream.wrap(zip), entry.getCrc()));
    } else {
      intake.refuse(
          ZipNames.of(entry), "packed by a method that is not read: " + entry.getMethod());
    }
  }

  /** The end, for this way of reading, is where no more entry can be made out. */
  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) {
    try {
      return zip.getNextEntry();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
