package gongkai.corpus.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.junit.jupiter.api.Test;

/** What programs write into containers, and how it is read. */
class ContainersTest {
  private static final Charset GBK = Charset.forName("GBK");

  @Test
  void namesOfZipFilesAreReadAsTheyWereMeant() throws IOException {
    ByteArrayOutputStream gbk = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(gbk)) {
      zip.setEncoding("GBK");
      zip.setUseLanguageEncodingFlag(false);
      add(zip, "年报\\二〇二一.txt", "1");
      zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.ALWAYS);
      add(zip, "with field 年.txt", "2");
    }
    ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(utf8)) {
      zip.setUseLanguageEncodingFlag(false);
      add(zip, "未标 UTF-8.txt", "3");
    }

    assertThat(Unfolded.of(Map.of("a.zip", gbk.toByteArray(), "b.zip", utf8.toByteArray())).lines())
        .containsExactly(
            "read a.zip!/with field 年.txt: 2",
            "read a.zip!/年报/二〇二一.txt: 1",
            "container a.zip of 2",
            "read b.zip!/未标 UTF-8.txt: 3",
            "container b.zip of 1");
  }

  @Test
  void lockedEntriesAreToldOneByOne() throws IOException {
    byte[] some = Packing.ZIP.of(Map.of("a", bytes("1")));
    byte[] locked = locked(some);

    assertThat(Unfolded.of(Map.of("a.zip", locked)).lines())
        .containsExactly(
            "refused a.zip!/a: encrypted: it needs a password",
            "container a.zip of 1 ENCRYPTED: each of its files needs a password");
  }

  @Test
  void anEntryOfAZipFileMayBePackedByZstandard() throws IOException {
    byte[] packed = Zstd.compress(bytes("text"));
    byte[] cut = Arrays.copyOf(packed, packed.length - 3);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      addByZstandard(out, "a", "text", packed);
      addByZstandard(out, "b", "text", cut);
    }

    assertThat(Unfolded.of(Map.of("a.zip", zip.toByteArray())).lines())
        .containsExactly(
            "read a.zip!/a: text",
            "refused a.zip!/b: damaged: Truncated source",
            "container a.zip of 2");
  }

  private static void addByZstandard(
      ZipArchiveOutputStream zip, String name, String text, byte[] packed) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setMethod(ZipMethod.ZSTD.getCode());
    entry.setSize(text.length());
    entry.setCrc(Integer.toUnsignedLong(crc(bytes(text), 0, text.length())));
    entry.setCompressedSize(packed.length);
    zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
  }

  @Test
  void aCompressedFileIsNamedAsItWas() throws IOException {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(bytes("text"));
    }

    assertThat(Unfolded.of(Map.of("年报.txt.gz", gz.toByteArray())).lines())
        .containsExactly("read 年报.txt.gz!/年报.txt: text", "container 年报.txt.gz of 1");
  }

  @Test
  void aNameThatLooksLikeAMemberIsToldApart() {
    byte[] zip = Packing.ZIP.of(Map.of("x", bytes("inner")));
    Map<String, byte[]> files = Map.of("a.zip", zip, "a.zip!/x", bytes("outer"));

    assertThat(Unfolded.of(Map.of("o.tar", Packing.TAR.of(files))).lines())
        .containsExactly(
            "read o.tar!/a.zip!!/x: inner",
            "container o.tar!/a.zip of 1",
            "read o.tar!/a.zip!/x: outer",
            "container o.tar of 2");
  }

  @Test
  void officeFilesAreDocuments() {
    byte[] docx = Packing.ZIP.of(Map.of("word/document.xml", bytes("<w/>")));

    assertThat(Unfolded.of(Map.of("a.docx", docx)).lines())
        .singleElement()
        .asString()
        .startsWith("read a.docx");
  }

  @Test
  void anEmailIsItsTextAndItsAttachments() {
    String mail =
        """
        From: a@example.org
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/plain

        see there
        --c
        Content-Type: text/html

        <p>see there</p>
        --c--
        --b
        Content-Type: application/pdf; name*=UTF-8''%E5%B9%B4.pdf
        Content-Transfer-Encoding: base64

        YWJj
        --b
        Content-Type: message/rfc822

        From: b@example.org
        MIME-Version: 1.0
        Content-Type: text/plain

        inner
        --b--
        """
            .replace("\n", "\r\n");

    assertThat(Unfolded.of(Map.of("a.eml", bytes(mail))).lines())
        .containsExactly(
            "read a.eml!/part-1.1: see there",
            "read a.eml!/part-1.2: <p>see there</p>",
            "read a.eml!/part-3!/text: inner",
            "container a.eml!/part-3 of 1",
            "read a.eml!/年.pdf: abc",
            "container a.eml of 4");
  }

  @Test
  void aPageInOneMessageIsADocumentWithItsAttachments() {
    String page =
        """
        From: <Saved by a browser>
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary=b

        --b
        Content-Type: text/html
        Content-Location: http://x/

        <p>page</p>
        --b
        Content-Type: image/png; name=a.png
        Content-Location: http://x/a.png

        png
        """
            .replace("\n", "\r\n");
    String attached = "--b\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\nreport\r\n";

    assertThat(Unfolded.of(Map.of("a.mht", bytes(page + "--b--\r\n"))).lines())
        .singleElement()
        .asString()
        .startsWith("read a.mht: ");
    Unfolded unfolded = Unfolded.of(Map.of("a.mht", bytes(page + attached + "--b--\r\n")));
    assertThat(unfolded.contents()).containsOnlyKeys("a.mht", "a.mht!/a.pdf");
    assertThat(unfolded.entries().get(0).parent()).contains("a.mht");
  }

  @Test
  void whatRarDidNotPackAsItSaysIsTold() throws IOException {
    ByteArrayOutputStream rar = new ByteArrayOutputStream();
    Rars.write4(Map.of(), rar);
    byte[] empty = rar.toByteArray();
    byte[] packed = Rars.file4("年\\报.doc".getBytes(GBK), bytes("?"), 0x33, 0);
    byte[] locked = Rars.file4(bytes("b"), bytes("?"), 0x30, 4);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(empty, 0, empty.length - 7);
    whole.write(packed);
    whole.write(locked);
    whole.write(empty, empty.length - 7, 7);

    assertThat(Unfolded.of(Map.of("a.rar", whole.toByteArray())).lines())
        .containsExactly(
            "refused a.rar!/b: encrypted: it needs a password",
            "refused a.rar!/年/报.doc: damaged: wrong checksum",
            "container a.rar of 2");
  }

  @Test
  void aMethodOf7zThatIsNotReadIsTold() {
    byte[] some = Packing.SEVEN_ZIP.of(Map.of("a", bytes("1")));

    assertThat(Unfolded.of(Map.of("a.7z", ofMethod((byte) 0x7f, some))).lines())
        .containsExactly(
            "refused a.7z!/a: damaged: Unsupported compression method [127] used in a.7z",
            "container a.7z of 1");
  }

  /** The archive's list of files says another method for LZMA2; its checksums are those of that. */
  private static byte[] ofMethod(byte method, byte[] archive) {
    byte[] changed = archive.clone();
    ByteBuffer header = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
    int list = 32 + (int) header.getLong(12);
    int length = (int) header.getLong(20);
    for (int i = list + 1; i < list + length; i++) {
      // What a method has is told before it by a byte, of one with properties by the same.
      if (archive[i - 1] == 0x21 && archive[i] == 0x21) {
        changed[i] = method;
      }
    }
    header.putInt(28, crc(changed, list, length));
    header.putInt(8, crc(changed, 12, 20));
    return changed;
  }

  private static int crc(byte[] bytes, int offset, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, offset, length);
    return (int) crc.getValue();
  }

  /** The flag of a password, in the entry and in the directory. */
  private static byte[] locked(byte[] zip) {
    byte[] changed = zip.clone();
    for (int i = 0; i + 10 < changed.length; i++) {
      if (changed[i] == 'P' && changed[i + 1] == 'K') {
        int flags = changed[i + 2] == 1 ? i + 8 : i + 6;
        changed[flags] = (byte) (changed[flags] | (changed[i + 2] < 5 ? 1 : 0));
      }
    }
    return changed;
  }

  private static void add(ZipArchiveOutputStream zip, String name, String text) throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(bytes(text));
    zip.closeArchiveEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
