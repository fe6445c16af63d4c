package gongkai.corpus.container;

import gongkai.corpus.ContainerType;
import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.Unpacking;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;

/** Unfolds containers of all formats that are known, told by their media type. */
public final class Unpacker implements Unpacking {
  private final Limits limits;

  public Unpacker(Limits limits) {
    this.limits = limits;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of a web page with its parts in one message (MHTML) the attachments alone are told, as the
   * page itself is a document.
   */
  @Override
  public void unpack(SourceFile container, Path folder, Consumer<? super Member> met)
      throws UnreadableContainerException, IOException {
    Optional<ContainerType> type = ContainerType.of(container.mediaType());
    if (type.isEmpty()) {
      throw new UnreadableContainerException(
          Kind.UNSUPPORTED, "no container that is known: " + container.mediaType().description());
    }
    Path file =
        container
            .content()
            .disk()
            .orElseThrow(() -> new IllegalArgumentException(container.path() + " lies on no disk"));
    Intake intake = new Intake(limits, container.size(), folder, met);
    try {
      format(type.get()).unfold(file, container.name(), intake);
    } catch (IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | ArithmeticException
        | NegativeArraySizeException
        | NullPointerException
        | NoSuchElementException e) {
      // What libraries throw on bytes that they did not expect.
      throw new UnreadableContainerException(Kind.CORRUPT, Reasons.of(e));
    }
  }

  private static Format format(ContainerType type) {
    return switch (type) {
      case ZIP -> new ZipFormat();
      case TAR -> new TarFormat();
      case GZIP -> new CompressedFormat(Decoders::gzip);
      case BZIP2 -> new CompressedFormat(Decoders::bzip2);
      case XZ -> new CompressedFormat(Decoders::xz);
      case ZSTD -> new CompressedFormat(Decoders::zstd);
      case SEVEN_ZIP -> new SevenZipFormat();
      case RAR -> new RarFormat();
      case WARC -> new WarcFormat();
      case MAIL -> new MailFormat(MailFormat.Taken.ALL);
      case MHTML -> new MailFormat(MailFormat.Taken.ATTACHMENTS);
    };
  }
}
