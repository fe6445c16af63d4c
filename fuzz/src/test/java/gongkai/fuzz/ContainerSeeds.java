package gongkai.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.params.provider.Arguments;

/** Right containers to begin with, of two short files each. */
final class ContainerSeeds {
  private static final byte[] TEXT = "the text of a file".getBytes(StandardCharsets.US_ASCII);

  private static final String RAR_4 =
      "526172211a0700cf907300000d0000000000000066a07400802500080000000800000003c0f5723b"
          + "000000001d300500a4810000612e7478747261722074657874c43d7b00400700";
  private static final String RAR_5 =
      "526172211a070100c51a33320301000055299821130202080408a403c0f5723b000105612e747874"
          + "726172207465787419b23a3503050000";

  private ContainerSeeds() {}

  /** Something that is written. */
  @FunctionalInterface
  private interface Packed {
    void to(OutputStream out) throws IOException;
  }

  private static Arguments seed(Packed packed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    packed.to(out);
    return Arguments.of((Object) out.toByteArray());
  }

  private static Arguments text(String text) {
    return Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8));
  }

  private static Arguments hex(String digits) {
    return Arguments.of((Object) HexFormat.of().parseHex(digits));
  }

  static Stream<Arguments> zip() throws IOException {
    return Stream.of(seed(ContainerSeeds::writeZip));
  }

  private static void writeZip(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"a.txt", "目录/乙.txt"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(TEXT);
        zip.closeEntry();
      }
    }
  }

  static Stream<Arguments> tar() throws IOException {
    return Stream.of(seed(ContainerSeeds::writeTar));
  }

  private static void writeTar(OutputStream out) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (String name : new String[] {"a.txt", "长".repeat(50)}) {
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setSize(TEXT.length);
        tar.putArchiveEntry(entry);
        tar.write(TEXT);
        tar.closeArchiveEntry();
      }
    }
  }

  static Stream<Arguments> gzip() throws IOException {
    return Stream.of(seed(out -> writeWithin(new GZIPOutputStream(out))));
  }

  static Stream<Arguments> bzip2() throws IOException {
    return Stream.of(seed(out -> writeWithin(new BZip2CompressorOutputStream(out))));
  }

  static Stream<Arguments> xz() throws IOException {
    return Stream.of(seed(out -> writeWithin(new XZCompressorOutputStream(out))));
  }

  static Stream<Arguments> zstd() throws IOException {
    return Stream.of(seed(out -> writeWithin(new ZstdCompressorOutputStream(out))));
  }

  private static void writeWithin(OutputStream packed) throws IOException {
    try (packed) {
      packed.write(TEXT);
    }
  }

  static Stream<Arguments> sevenZip() throws IOException {
    return Stream.of(seed(ContainerSeeds::writeSevenZip));
  }

  private static void writeSevenZip(OutputStream out) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName("a.txt");
      archive.putArchiveEntry(entry);
      archive.write(TEXT);
      archive.closeArchiveEntry();
      archive.finish();
      out.write(channel.array(), 0, (int) channel.size());
    }
  }

  /** A stored file {@code a.txt}, in the formats 4 and 5. */
  static Stream<Arguments> rar() {
    return Stream.of(hex(RAR_4), hex(RAR_5));
  }

  static Stream<Arguments> warc() {
    String record =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: %s",
            "WARC-Target-URI: http://a.gov.cn/1.html",
            "WARC-Date: 2024-01-01T00:00:00Z",
            "WARC-Record-ID: <urn:uuid:1>",
            "Content-Type: %s",
            "Content-Length: %d",
            "",
            "%s",
            "",
            "");
    String body = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ntext\r\n0\r\n\r\n";
    String response = "application/http; msgtype=response";
    return Stream.of(
        text(record.formatted("resource", "text/plain", 4, "text").repeat(2)),
        text(record.formatted("response", response, body.length(), body)));
  }

  static Stream<Arguments> mail() {
    return Stream.of(
        text(
            """
            From: a@example.org
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="=b="

            --=b=
            Content-Type: application/octet-stream
            Content-Disposition: attachment; filename="=?UTF-8?B?YS50eHQ=?="
            Content-Transfer-Encoding: base64

            dGV4dA==
            --=b=--
            """));
  }
}
