package gongkai.corpus.container;

import gongkai.corpus.MediaType;
import gongkai.corpus.Member;
import gongkai.corpus.SourceFile;
import gongkai.corpus.Unpacking;
import gongkai.corpus.UnreadableContainerException;
import gongkai.corpus.UnreadableContainerException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** Unfolds containers of all formats that are known, told by their media type. */
public final class Unpacker implements Unpacking {
  private static final Map<String, Format> FORMATS =
      Map.ofEntries(
          Map.entry("application/zip", new ZipFormat()),
          Map.entry("application/x-tar", new TarFormat()),
          Map.entry("application/x-gtar", new TarFormat()),
          Map.entry("application/gzip", new CompressedFormat(Decoders::gzip)),
          Map.entry("application/x-bzip2", new CompressedFormat(Decoders::bzip2)),
          Map.entry("application/x-bzip", new CompressedFormat(Decoders::bzip2)),
          Map.entry("application/x-xz", new CompressedFormat(Decoders::xz)),
          Map.entry("application/zstd", new CompressedFormat(Decoders::zstd)),
          Map.entry("application/x-7z-compressed", new SevenZipFormat()),
          Map.entry("application/x-rar-compressed", new RarFormat()),
          Map.entry("application/vnd.rar", new RarFormat()),
          Map.entry("application/warc", new WarcFormat()),
          Map.entry("message/rfc822", new MailFormat(MailFormat.Taken.ALL)),
          Map.entry(MediaType.MHTML.name(), new MailFormat(MailFormat.Taken.ATTACHMENTS)));

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
    Format format = FORMATS.get(container.mediaType().name());
    if (format == null) {
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
      format.unfold(file, container.name(), intake);
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
}
