package gongkai.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Tells which of the formats that are OLE2 files an OLE2 file is, by what its directory holds. */
final class OleFormat {
  private static final MediaType OLE = new MediaType("application/x-ole-storage");
  private static final MediaType WORKS = new MediaType("application/vnd.ms-works");

  /** A format and the names that a file of it holds together. */
  private record Sign(MediaType type, Set<String> names) {
    static Sign of(String type, String... names) {
      return of(new MediaType(type), names);
    }

    static Sign of(MediaType type, String... names) {
      return new Sign(type, Set.of(names));
    }
  }

  /**
   * In order of trust. WPS Office writes its Writer documents as Word does, with a stream more;
   * they are Word documents.
   */
  private static final List<Sign> SIGNS =
      List.of(
          Sign.of(MediaType.ENCRYPTED_OOXML, "encryptedpackage"),
          Sign.of(MediaType.DOC, "worddocument"),
          Sign.of(WORKS, "wksssworkbook"),
          Sign.of(MediaType.XLS, "workbook"),
          Sign.of(MediaType.XLS, "book"),
          Sign.of("application/vnd.ms-powerpoint", "powerpoint document"),
          Sign.of("application/kswps", "wpscontent"),
          Sign.of("application/kswps", "wpsdocument"),
          Sign.of("application/x-hwp", "fileheader", "bodytext"),
          Sign.of("application/vnd.visio", "visiodocument"),
          Sign.of("application/x-mspublisher", "quill"),
          Sign.of(WORKS, "matost"),
          Sign.of(WORKS, "contents", "spelling"),
          Sign.of("application/vnd.ms-outlook", "__properties_version1.0"));

  private OleFormat() {}

  static MediaType of(ByteAccess file) throws IOException {
    OleDirectory.Listing directory = OleDirectory.of(file);
    return SIGNS.stream()
        .filter(sign -> directory.names().containsAll(sign.names))
        .map(Sign::type)
        .findFirst()
        .orElse(directory.whole() ? OLE : MediaType.DAMAGED_OLE2);
  }
}
