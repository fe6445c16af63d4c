package gongkai.corpus;

/**
 * A file's format as an Internet media type, told by its content.
 *
 * @param name such as {@code application/pdf}, lower case, without parameters
 */
public record MediaType(String name) {
  public static final MediaType PDF = new MediaType("application/pdf");
  public static final MediaType DOCX =
      new MediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  public static final MediaType DOC = new MediaType("application/msword");
  public static final MediaType RTF = new MediaType("application/rtf");
  public static final MediaType XLSX =
      new MediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  public static final MediaType XLS = new MediaType("application/vnd.ms-excel");
  public static final MediaType HTML = new MediaType("text/html");

  /** A web page with its parts in one MIME message. */
  public static final MediaType MHTML = new MediaType("multipart/related");

  public static final MediaType TEXT = new MediaType("text/plain");

  /** A crawler's answers of web servers in one file. */
  public static final MediaType WARC = new MediaType("application/warc");

  /** An Office document of 2007 or later that a password locks; which of them cannot be told. */
  public static final MediaType ENCRYPTED_OOXML = new MediaType("application/x-encrypted-ooxml");

  /**
   * An OLE2 file whose directory is not there, or not all of it, as in a download that broke off:
   * what it was cannot be told.
   */
  public static final MediaType DAMAGED_OLE2 = new MediaType("application/x-damaged-ole-storage");

  /** A file of no bytes. */
  public static final MediaType EMPTY = new MediaType("application/x-empty");

  /** Content that no known format explains. */
  public static final MediaType UNKNOWN = new MediaType("application/octet-stream");

  public MediaType {
    if (!name.matches("[a-z0-9.+_-]+/[a-z0-9.+_-]+")) {
      throw new IllegalArgumentException("not a media type: '" + name + "'");
    }
  }

  /** The format's name for a person, such as {@code RTF document}; the name where it has none. */
  public String description() {
    return MediaTypeNames.of(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
