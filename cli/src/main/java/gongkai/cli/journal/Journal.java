package gongkai.cli.journal;

import gongkai.cli.reading.CodedReading;
import gongkai.cli.reading.FileReading;
import gongkai.corpus.SourceFile;
import gongkai.normalizer.Corrections;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The readings of files, kept on the disk as soon as each is done, under what they follow from: the
 * file's bytes, place and provenance, and the {@link Fingerprint}. A run that finds one there does
 * not read the file. May be used by many threads.
 *
 * <p>Only final readings are kept. One that was made with other corrections than those that concern
 * its reports now is not found.
 */
public final class Journal implements Closeable {
  /** After so many records the system is asked to write them. */
  private static final int FORCE_EVERY = 256;

  private final Path path;
  private final Fingerprint fingerprint;
  private final Corrections corrections;
  private final MVStore store;

  /** Where the last record of each key begins. */
  private final MVMap<UUID, Long> offsets;

  /** The keys that this run has asked for and found, or added. */
  private final MVMap<UUID, Long> used;

  private JournalFile file;
  private long usedBytes;
  private int unforced;

  private Journal(Path path, Grounds grounds, MVStore store) throws IOException {
    this.path = path;
    this.fingerprint = grounds.fingerprint();
    this.corrections = grounds.corrections();
    this.store = store;
    this.offsets = store.openMap("offsets");
    this.used = store.openMap("used");
    this.file = JournalFile.open(path, (key, offset, content) -> offsets.put(key, offset));
  }

  /**
   * What readings follow from besides their files.
   *
   * @param corrections as they are now
   */
  public record Grounds(Fingerprint fingerprint, Corrections corrections) {}

  /**
   * Opens a journal, or begins it.
   *
   * @param path its file
   * @param temporary a folder of this run
   * @throws IOException if the file is something else, or cannot be read or written
   */
  public static Journal open(Path path, Grounds grounds, Path temporary) throws IOException {
    Path index = Files.createTempFile(temporary, "journal-", ".index");
    MVStore store = new MVStore.Builder().fileName(index.toString()).cacheSize(8).open();
    try {
      return new Journal(path, grounds, store);
    } catch (IOException | RuntimeException e) {
      store.closeImmediately();
      throw e;
    }
  }

  /**
   * The reading of a file; empty if it has to be read.
   *
   * @throws IOException if the journal cannot be read
   */
  public Optional<FileReading> find(SourceFile source) throws IOException {
    UUID key = key(source);
    byte[] content;
    synchronized (this) {
      Long offset = offsets.get(key);
      if (offset == null) {
        return Optional.empty();
      }
      content = file.content(offset);
    }
    FileReading reading = CodedReading.of(content).reading();
    if (!reading.reports().stream().allMatch(corrections::areThoseOf)) {
      return Optional.empty();
    }
    synchronized (this) {
      use(key, content.length);
    }
    return Optional.of(reading);
  }

  /**
   * Keeps a reading, if it is final.
   *
   * @throws IOException if the journal cannot be written
   */
  public void add(SourceFile source, CodedReading read) throws IOException {
    if (!read.reading().isFinal()) {
      return;
    }
    UUID key = key(source);
    synchronized (this) {
      offsets.put(key, file.append(key, read.bytes()));
      use(key, read.bytes().length);
      unforced++;
      if (unforced >= FORCE_EVERY) {
        file.force();
        unforced = 0;
      }
    }
  }

  private void use(UUID key, int bytes) {
    if (used.put(key, offsets.get(key)) == null) {
      usedBytes += bytes;
    }
  }

  private UUID key(SourceFile source) {
    return new Digest()
        .text(fingerprint.digits())
        .text(source.path())
        .text(source.parent().orElse(""))
        .text(source.mediaType().name())
        .text(source.sha256())
        .text(source.provenance().toString())
        .half();
  }

  /**
   * After a run that met every file: leaves out what it had no use for, if that is more than half.
   *
   * @throws IOException if the journal cannot be written
   */
  public synchronized void tidy() throws IOException {
    file.force();
    if (usedBytes * 2 >= file.size()) {
      return;
    }
    Path tidied = path.resolveSibling(path.getFileName() + ".tidied");
    Files.deleteIfExists(tidied);
    try (JournalFile target = JournalFile.open(tidied, (key, offset, content) -> {})) {
      file.visit(
          (key, offset, content) -> {
            Long last = used.get(key);
            if (last != null && last == offset) {
              target.append(key, content);
            }
          });
      target.force();
    }
    file.close();
    Files.move(tidied, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    offsets.clear();
    used.clear();
    file = JournalFile.open(path, (key, offset, content) -> offsets.put(key, offset));
  }

  /** A journal without a record leaves no file. */
  @Override
  public synchronized void close() throws IOException {
    store.closeImmediately();
    try (JournalFile closing = file) {
      closing.force();
    }
    if (file.isEmpty()) {
      Files.deleteIfExists(path);
    }
  }
}
