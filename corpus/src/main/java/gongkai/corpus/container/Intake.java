package gongkai.corpus.container;

import gongkai.corpus.Member;
import gongkai.corpus.Provenance;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.PasswordRequiredException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a container's members: writes them to numbered files, within the limits, and tells them. A
 * member that is damaged is told as refused; limits of the container end it.
 */
final class Intake {
  private static final String LOCKED = "encrypted: it needs a password";
  private static final int BUFFER_LENGTH = 1 << 16;
  private static final long LOOK_AT_DISK_EVERY = 64L << 20;

  private final Limits limits;
  private final long packed;
  private final Path folder;
  private final FileStore disk;
  private final Consumer<? super Member> met;
  private final MemberNames names = new MemberNames();
  private final byte[] buffer = new byte[BUFFER_LENGTH];
  private long members;
  private long locked;
  private long bytes;
  private long lookedAt = -LOOK_AT_DISK_EVERY;

  /** The bytes of a member. */
  @FunctionalInterface
  interface Opening {
    /**
     * Opens them.
     *
     * @throws IOException if they cannot be read; the message says why
     */
    InputStream open() throws IOException;
  }

  /** The bytes of a member, of a decoder that writes them. */
  @FunctionalInterface
  interface Pouring {
    /**
     * Writes them.
     *
     * @throws IOException if they cannot be read; the message says why
     */
    void pour(OutputStream out) throws IOException;
  }

  /** Writes a member's file. */
  @FunctionalInterface
  private interface Writing {
    void write(Path file) throws DamageException, UnreadableContainerException, IOException;
  }

  /**
   * An intake of one container.
   *
   * @param packed how many bytes the container has
   * @param folder where members go
   */
  Intake(Limits limits, long packed, Path folder, Consumer<? super Member> met) throws IOException {
    this.limits = limits;
    this.packed = packed;
    this.folder = folder;
    this.disk = Files.getFileStore(folder);
    this.met = met;
  }

  /** A file for what is no member; whoever asks for it deletes it. */
  Path scratch() {
    return folder.resolve("scratch");
  }

  Limits limits() {
    return limits;
  }

  /** Tells a member that is not opened. */
  void refuse(String name, String reason) throws UnreadableContainerException {
    count();
    met.accept(new Member.Refused(names.unique(name), reason));
  }

  /** Tells a member that needs a password. */
  void refuseLocked(String name) throws UnreadableContainerException {
    locked++;
    refuse(name, LOCKED);
  }

  /**
   * To be called at the end.
   *
   * @throws UnreadableContainerException if there are members, and each needs a password
   */
  void requireUnlocked() throws UnreadableContainerException {
    if (locked > 0 && locked == members) {
      throw new UnreadableContainerException(Kind.ENCRYPTED, "each of its files needs a password");
    }
  }

  /** As {@link #take(String, Provenance, Opening)} of a path, which must not lead out. */
  Optional<Path> takePath(String name, Opening opening)
      throws UnreadableContainerException, IOException {
    return takePath(name, file -> write(file, opening));
  }

  /** As {@link #takePath(String, Opening)} of what is written. */
  Optional<Path> pourPath(String name, Pouring pouring)
      throws UnreadableContainerException, IOException {
    return takePath(name, file -> write(file, pouring));
  }

  private Optional<Path> takePath(String name, Writing writing)
      throws UnreadableContainerException, IOException {
    Optional<String> danger = MemberNames.danger(name);
    if (danger.isPresent()) {
      refuse(name, danger.get());
      return Optional.empty();
    }
    return take(name, Provenance.UNKNOWN, writing);
  }

  /**
   * Takes a member.
   *
   * @return where its bytes are; empty if it was refused
   * @throws UnreadableContainerException if the container goes past its limits
   * @throws IOException if the folder cannot be written
   */
  Optional<Path> take(String name, Provenance provenance, Opening opening)
      throws UnreadableContainerException, IOException {
    return take(name, provenance, file -> write(file, opening));
  }

  private Optional<Path> take(String name, Provenance provenance, Writing writing)
      throws UnreadableContainerException, IOException {
    count();
    Path file = folder.resolve(Long.toString(members));
    String unique = names.unique(name);
    try {
      writing.write(file);
    } catch (DamageException e) {
      Files.deleteIfExists(file);
      locked += e.reason.equals(LOCKED) ? 1 : 0;
      met.accept(new Member.Refused(unique, e.reason));
      return Optional.empty();
    }
    met.accept(new Member.Unfolded(unique, file, provenance));
    return Optional.of(file);
  }

  /** Takes a member whose bytes were taken before. */
  void again(String name, Provenance provenance, Path file)
      throws UnreadableContainerException, IOException {
    count();
    charge(Files.size(file));
    met.accept(new Member.Unfolded(names.unique(name), file, provenance));
  }

  /** Counts bytes that are unfolded, or passed over, which costs as much. */
  void charge(long more) throws UnreadableContainerException, IOException {
    bytes += Math.max(0, more);
    if (bytes > limits.bytes() || bytes < 0) {
      throw excess("it unfolds to more than %d bytes".formatted(limits.bytes()));
    }
    if (bytes > limits.ratioFrom() && bytes / limits.ratio() > packed) {
      throw excess(
          "it unfolds to more than %d times its %d bytes".formatted(limits.ratio(), packed));
    }
    if (bytes - lookedAt >= LOOK_AT_DISK_EVERY) {
      lookedAt = bytes;
      if (disk.getUsableSpace() < limits.freeBytes()) {
        throw excess("the disk for temporary files is full");
      }
    }
  }

  private void count() throws UnreadableContainerException {
    if (++members > limits.members()) {
      throw excess("it holds more than %d files".formatted(limits.members()));
    }
  }

  private void write(Path file, Opening opening)
      throws DamageException, UnreadableContainerException, IOException {
    try (InputStream in = opened(opening);
        OutputStream out = Files.newOutputStream(file)) {
      long length = 0;
      for (int more = read(in); more >= 0; more = read(in)) {
        length += more;
        charge(more, length);
        out.write(buffer, 0, more);
      }
    }
  }

  private void write(Path file, Pouring pouring)
      throws DamageException, UnreadableContainerException, IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Bounded bounded = new Bounded(out);
      try {
        pouring.pour(bounded);
      } catch (IOException | RuntimeException e) {
        bounded.requireOpen();
        throw DamageException.of(e);
      }
      bounded.requireOpen();
    }
  }

  /** Counts bytes of a member that then has so many. */
  private void charge(long more, long length)
      throws DamageException, UnreadableContainerException, IOException {
    charge(more);
    if (length > limits.memberBytes()) {
      throw new DamageException("it has more than %d bytes".formatted(limits.memberBytes()));
    }
  }

  private static InputStream opened(Opening opening) throws DamageException {
    try {
      return new Unfailing(opening.open());
    } catch (IOException | RuntimeException e) {
      throw DamageException.of(e);
    }
  }

  /** Tells damage of the container from trouble with the folder. */
  private int read(InputStream in) throws DamageException {
    try {
      return in.read(buffer);
    } catch (IOException | RuntimeException e) {
      // Decoders throw all kinds of exceptions on bytes that they did not expect.
      throw DamageException.of(e);
    }
  }

  private static UnreadableContainerException excess(String message) {
    return new UnreadableContainerException(Kind.REFUSED, message);
  }

  /** A member that cannot be had. */
  private static final class DamageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    private DamageException(String reason) {
      super(reason);
      this.reason = reason;
    }

    private static DamageException of(Exception e) {
      return new DamageException(
          e instanceof PasswordRequiredException ? LOCKED : "damaged: " + Reasons.of(e));
    }
  }

  /** Takes no more than the limits allow, and remembers why, whatever a decoder makes of that. */
  private final class Bounded extends OutputStream {
    private final OutputStream out;
    private long length;
    private @Nullable Exception end;

    private Bounded(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
      try {
        requireOpen();
        length += count;
        charge(count, length);
        out.write(bytes, offset, count);
      } catch (DamageException | UnreadableContainerException | IOException e) {
        end = e;
        throw new IOException(e);
      }
    }

    private void requireOpen() throws DamageException, UnreadableContainerException, IOException {
      if (end instanceof DamageException damage) {
        throw damage;
      }
      if (end instanceof UnreadableContainerException excess) {
        throw excess;
      }
      if (end instanceof IOException trouble) {
        throw trouble;
      }
    }
  }

  /** Closing what was read already is no news. */
  private static final class Unfailing extends FilterInputStream {
    private Unfailing(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      try {
        in.close();
      } catch (IOException | RuntimeException e) {
        // What could be read was read.
        return;
      }
    }
  }
}
