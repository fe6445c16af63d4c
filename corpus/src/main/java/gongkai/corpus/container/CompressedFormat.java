package gongkai.corpus.container;

import gongkai.corpus.Provenance;
import gongkai.corpus.TarHeader;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A compressed file: of one member, of a TAR archive, or of a crawler's web archive. */
final class CompressedFormat implements Format {
  private static final int LOOKED_AT = TarHeader.LENGTH;
  private static final Pattern SHORT_ENDING = Pattern.compile("(?i)\\.(?:tgz|tbz2?|txz|tzst)$");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.(?:gz|gzip|z|bz2?|bzip2|xz|zst)$");

  private final Decoder decoder;

  /** Undoes a compression. */
  @FunctionalInterface
  interface Decoder {
    /**
     * The stream as it was before.
     *
     * @param memory bytes that it may allocate
     */
    InputStream decode(InputStream in, long memory) throws IOException;
  }

  CompressedFormat(Decoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public void unfold(Path file, String name, Intake intake)
      throws UnreadableContainerException, IOException {
    byte[] head = head(file, intake);
    Optional<GzipHeader> gzip = gzipHeader(file);
    if (gzip.isPresent() && WarcFormat.begins(head)) {
      new WarcFormat().unfoldCompressed(file, intake);
      return;
    }
    if (TarHeader.begins(head)) {
      try (InputStream in = open(file, intake)) {
        new TarFormat().unfold(in, intake);
      }
      return;
    }
    String inner = gzip.flatMap(GzipHeader::name).orElseGet(() -> withoutEnding(name));
    Optional<Path> taken = intake.take(inner, Provenance.UNKNOWN, () -> open(file, intake));
    if (taken.isEmpty()) {
      throw new UnreadableContainerException(Kind.CORRUPT, "damaged or longer than is allowed");
    }
  }

  private static Optional<GzipHeader> gzipHeader(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return GzipHeader.at(channel, 0);
    }
  }

  /** The first bytes; fewer if the file is damaged there. */
  private byte[] head(Path file, Intake intake) {
    byte[] head = new byte[LOOKED_AT];
    int length = 0;
    try (InputStream in = open(file, intake)) {
      for (int more = 0; more >= 0 && length < LOOKED_AT; length += Math.max(0, more)) {
        more = in.read(head, length, LOOKED_AT - length);
      }
    } catch (IOException | RuntimeException e) {
      // Whoever takes it as a whole says what is wrong.
      return Arrays.copyOf(head, length);
    }
    return Arrays.copyOf(head, length);
  }

  private InputStream open(Path file, Intake intake) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      return decoder.decode(in, intake.limits().memoryBytes());
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static String withoutEnding(String name) {
    String tar = SHORT_ENDING.matcher(name).replaceFirst(".tar");
    return ENDING.matcher(tar).replaceFirst("");
  }
}
