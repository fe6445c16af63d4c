package gongkai.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Containers that unfold without end, lie about themselves, or whose names lead elsewhere. */
final class HostileContainers {
  /** Names as bytes, one a character; invalid as UTF-8 from 0x80. */
  private static final List<String> NAMES =
      List.of(
          "../escaped",
          "a/../../../escaped",
          "/escaped",
          "C:\\escaped",
          "..\\..\\escaped",
          "line\nbreak.txt",
          "tab\tand\rreturn.txt",
          "\u00ff\u00fe\u0080.txt",
          "\u00d5\u00fe\u00b8\u00ae.txt",
          "long".repeat(2000),
          "a/" + "b/".repeat(1000) + "deep",
          ".",
          "same",
          "~root");

  private HostileContainers() {}

  static List<HostileFile> all() throws IOException {
    return List.of(
        HostileFile.of("zip/deep.zip", deep(), "container"),
        HostileFile.of("zip/zeros.zip", Zeros.zipped(1_000_000_000), "container", "refused"),
        HostileFile.of("zip/wide.zip", wide(), "container", "refused"),
        HostileFile.of("zip/names.zip", namesInZip(), "container", "corrupt"),
        HostileFile.of("zip/nothing.zip", new byte[] {'P', 'K', 5, 6}, "corrupt", "unsupported"),
        HostileFile.of("zip/count.zip", count(), "container", "corrupt"),
        HostileFile.of("tar/names.tar", namesInTar(), "container", "corrupt"),
        HostileFile.of("tar/size.tar", tar("a", "77777777777"), "container", "corrupt", "refused"),
        HostileFile.of("gzip/deep.gz", deepGzip(), "container"),
        warc("long", "Content-Length: 5"),
        warc("short", "Content-Length: 5000000"),
        warc("huge", "Content-Length: 9223372036854775807"),
        warc("below-zero", "Content-Length: -1"),
        warc("beyond-long", "Content-Length: 99999999999999999999"),
        warc("none", "X: y"),
        warc("twice", "Content-Length: 20\r\nContent-Length: 3"));
  }

  private static HostileFile warc(String name, String length) {
    String head =
        String.join(
            "\r\n",
            "WARC/1.0",
            "WARC-Type: resource",
            "WARC-Target-URI: http://a.gov.cn/../../%%0a",
            "WARC-Date: 2024-01-01T00:00:00Z",
            "WARC-Record-ID: <urn:uuid:%s>",
            "Content-Type: text/plain",
            "%s",
            "",
            "%s",
            "",
            "");
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String id = "00000000-0000-0000-0000-00000000000" + i;
      records.append(head.formatted(id, length, "the text of number " + i));
    }
    return HostileFile.of(
        "warc/" + name + ".warc",
        records.toString().getBytes(US_ASCII),
        "container",
        "corrupt",
        "refused");
  }

  private static byte[] deep() {
    byte[] inner = "core".getBytes(US_ASCII);
    for (int i = 0; i < 100; i++) {
      inner = ZipBytes.of("z" + i + ".zip", inner);
    }
    return inner;
  }

  private static byte[] deepGzip() throws IOException {
    byte[] inner = "core of gzip".getBytes(US_ASCII);
    for (int i = 0; i < 100; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(inner);
      }
      inner = bytes.toByteArray();
    }
    return inner;
  }

  /** Four bombs in each of four containers, each below the bounds of one. */
  private static byte[] wide() throws IOException {
    byte[] bomb = Zeros.zipped(30_000_000);
    ZipBytes outer = new ZipBytes(US_ASCII);
    for (int i = 0; i < 4; i++) {
      ZipBytes inner = new ZipBytes(US_ASCII).add("number", new byte[] {(byte) i});
      for (int j = 0; j < 4; j++) {
        inner.add(j + ".zip", bomb);
      }
      outer.add(i + ".zip", inner.end());
    }
    return outer.end();
  }

  private static byte[] namesInZip() {
    ZipBytes zip = new ZipBytes(ISO_8859_1);
    for (String name : NAMES) {
      zip.add(name, "in a ZIP file: " + name.length() + name.charAt(0));
    }
    return zip.end();
  }

  /** Its directory says that there are 65535 files. */
  private static byte[] count() {
    byte[] zip = ZipBytes.of("a.txt", "one file".getBytes(US_ASCII));
    for (int at = zip.length - 14; at < zip.length - 10; at++) {
      zip[at] = (byte) 0xff;
    }
    return zip;
  }

  private static byte[] namesInTar() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List<String> names = new ArrayList<>(NAMES);
    names.removeIf(name -> name.length() > 100);
    names.forEach(name -> all.writeBytes(tar(name, "00000000005")));
    all.writeBytes(new byte[1024]);
    return all.toByteArray();
  }

  /** A file of a TAR of five bytes, with its name as it is and a size in octal. */
  private static byte[] tar(String name, String size) {
    byte[] block = new byte[1024];
    put(block, 0, name);
    put(block, 100, "0000644\0" + "0000000\0" + "0000000\0" + size + "\0" + "00000000000\0");
    put(block, 148, "        0");
    put(block, 257, "ustar\0" + "00");
    int sum = 0;
    for (int i = 0; i < 512; i++) {
      sum += block[i] & 0xff;
    }
    put(block, 148, "%06o\0 ".formatted(sum));
    put(block, 512, "tar" + (name.length() % 90 + 10));
    return block;
  }

  private static void put(byte[] block, int at, String text) {
    byte[] bytes = text.getBytes(ISO_8859_1);
    System.arraycopy(bytes, 0, block, at, bytes.length);
  }
}
