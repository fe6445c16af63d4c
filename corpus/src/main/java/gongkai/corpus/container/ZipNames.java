package gongkai.corpus.container;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Names of a ZIP file's entries, which few programs write as the format wants it. */
final class ZipNames {
  private ZipNames() {}

  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null) {
      return entry.getName();
    }
    String name = decoded(entry, raw);
    // Programs of Windows write its separator, which others take for a part of the name.
    return name.indexOf('/') < 0 ? name.replace('\\', '/') : name;
  }

  private static String decoded(ZipArchiveEntry entry, byte[] raw) {
    if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return MemberNames.utf8(raw);
    }
    if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField path
        && path.getUnicodeName() != null
        && path.getNameCRC32() == crc(raw)) {
      return new String(path.getUnicodeName(), StandardCharsets.UTF_8);
    }
    return MemberNames.decoded(raw);
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
