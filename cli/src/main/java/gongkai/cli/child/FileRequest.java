package gongkai.cli.child;

import gongkai.corpus.MediaType;
import gongkai.corpus.Provenance;
import gongkai.corpus.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as one process names it to another: a {@link SourceFile} and the file of the disk that
 * holds its bytes. An address keeps the bytes of a name that a text would lose.
 */
record FileRequest(
    String path,
    Optional<String> parent,
    MediaType mediaType,
    long size,
    String sha256,
    Provenance provenance,
    URI disk) {

  /**
   * The request for a file.
   *
   * @throws IllegalArgumentException if its bytes lie in no file of the disk
   */
  static FileRequest of(SourceFile file) {
    Path disk =
        file.content()
            .disk()
            .orElseThrow(() -> new IllegalArgumentException(file.path() + " is not on the disk"));
    return new FileRequest(
        file.path(),
        file.parent(),
        file.mediaType(),
        file.size(),
        file.sha256(),
        file.provenance(),
        disk.toUri());
  }

  /** The file. */
  SourceFile file() {
    return new SourceFile(
        path, parent, mediaType, size, sha256, provenance, new OnDisk(Path.of(disk)));
  }

  private record OnDisk(Path file) implements SourceFile.Content {
    @Override
    public byte[] read() throws IOException {
      return Files.readAllBytes(file);
    }

    @Override
    public Optional<Path> disk() {
      return Optional.of(file);
    }
  }
}
