package gongkai.corpus.container;

import com.github.junrar.Archive;
import com.github.junrar.ArchiveOptions;
import com.github.junrar.exception.CrcErrorException;
import com.github.junrar.exception.RarException;
import com.github.junrar.io.SeekableReadOnlyByteChannel;
import com.github.junrar.io.SeekableReadOnlyFile;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.volume.Volume;
import com.github.junrar.volume.VolumeManager;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks what RAR compressed. It is shown the archive only as far as its headers were found right,
 * since junrar gives nothing of an archive in which it meets a damaged one.
 */
final class RarDecoder implements Closeable {
  private final Path file;
  private final long end;
  private final long memory;
  private final Map<Long, FileHeader> files = new HashMap<>();
  private @Nullable Archive archive;
  private @Nullable IOException failure;

  /**
   * A decoder that opens the archive when it is first asked.
   *
   * @param end where the last right block ends
   * @param memory bytes that a dictionary may take
   */
  RarDecoder(Path file, long end, long memory) {
    this.file = file;
    this.end = end;
    this.memory = memory;
  }

  /**
   * Writes the bytes of a file, which are checked.
   *
   * @param header where its header begins
   * @throws IOException if they are not right; the message says why
   */
  void unpack(long header, OutputStream out) throws IOException {
    Archive opened = opened();
    FileHeader found = files.get(header);
    if (found == null) {
      throw new IOException("its header is not understood");
    }
    try {
      opened.extractFile(found, out);
    } catch (CrcErrorException e) {
      throw new IOException("wrong checksum", e);
    } catch (RarException e) {
      throw new IOException(Reasons.of(e), e);
    }
  }

  private Archive opened() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (archive == null) {
      try {
        archive = open();
      } catch (RarException | IOException | RuntimeException e) {
        failure = new IOException(Reasons.of(e), e);
        throw failure;
      }
      for (FileHeader header : archive.getFileHeaders()) {
        files.put(header.getPositionInFile(), header);
      }
    }
    return archive;
  }

  private Archive open() throws RarException, IOException {
    VolumeManager alone = (whole, last) -> last == null ? new Beginning(whole, file, end) : null;
    return new Archive(alone, ArchiveOptions.builder().maxDictionarySize(memory).build());
  }

  @Override
  public void close() throws IOException {
    if (archive != null) {
      archive.close();
    }
  }

  /** A file up to a place in it. */
  private record Beginning(Archive archive, Path file, long end) implements Volume {
    @Override
    public SeekableReadOnlyByteChannel getChannel() throws IOException {
      return new SeekableReadOnlyFile(file.toFile());
    }

    @Override
    public long getLength() {
      return end;
    }

    @Override
    public Archive getArchive() {
      return archive;
    }
  }
}
