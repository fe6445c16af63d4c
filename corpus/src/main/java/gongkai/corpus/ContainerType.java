package gongkai.corpus;

import java.util.Optional;

/** A format of files that hold other files, which are met in their place or beside them. */
public enum ContainerType {
  ZIP,
  TAR,
  GZIP,
  BZIP2,
  XZ,
  ZSTD,
  SEVEN_ZIP,
  RAR,
  WARC,
  MAIL,
  /** A web page with its parts in one message: a document itself, and it may have attachments. */
  MHTML;

  /** The type of a format; empty if its files hold no others. */
  public static Optional<ContainerType> of(MediaType mediaType) {
    return switch (mediaType.name()) {
      case "application/zip" -> Optional.of(ZIP);
      case "application/x-tar", "application/x-gtar" -> Optional.of(TAR);
      case "application/gzip" -> Optional.of(GZIP);
      case "application/x-bzip2", "application/x-bzip" -> Optional.of(BZIP2);
      case "application/x-xz" -> Optional.of(XZ);
      case "application/zstd" -> Optional.of(ZSTD);
      case "application/x-7z-compressed" -> Optional.of(SEVEN_ZIP);
      case "application/x-rar-compressed", "application/vnd.rar" -> Optional.of(RAR);
      case "application/warc" -> Optional.of(WARC);
      case "message/rfc822" -> Optional.of(MAIL);
      case "multipart/related" -> Optional.of(MHTML);
      default -> Optional.empty();
    };
  }

  /** Whether its files are documents, not only what they hold. */
  boolean isDocument() {
    return this == MHTML;
  }
}
