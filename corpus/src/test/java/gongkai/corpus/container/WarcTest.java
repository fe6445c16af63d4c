package gongkai.corpus.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import gongkai.corpus.CorpusEntry;
import gongkai.corpus.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Web archives of crawlers, written by hand, as crawlers err in them. */
class WarcTest {
  private static final String HTTP = "Content-Type: application/http;msgtype=response\r\n";

  @Test
  void answersHaveTheirAddressAndTime() throws IOException {
    Unfolded unfolded =
        Unfolded.of(Map.of("a.warc", response("http://x.gov.cn/年报.htm", "", bytes("<p>1</p>"))));

    CorpusEntry entry = unfolded.entries().get(0);
    assertThat(unfolded.lines())
        .containsExactly("read a.warc!/http://x.gov.cn/年报.htm: <p>1</p>", "container a.warc of 1");
    assertThat(entry.provenance())
        .isEqualTo(
            new Provenance(
                Optional.of("http://x.gov.cn/年报.htm"),
                Optional.of(Instant.parse("2022-03-01T08:00:00Z")),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void bodiesAreAsTheServerMeantThem() throws IOException {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(bytes("in gzip"));
    }
    byte[] warc =
        join(
            response(
                "http://x/chunked",
                "Transfer-Encoding: chunked\r\n",
                bytes("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")),
            response("http://x/gzip", "Content-Encoding: gzip\r\n", gz.toByteArray()),
            response("http://x/undone", "Content-Encoding: gzip\r\n", bytes("plain")),
            response("http://x/zlib", "Content-Encoding: deflate\r\n", deflated("in zlib", false)),
            response("http://x/raw", "Content-Encoding: deflate\r\n", deflated("raw", true)),
            response("http://x/raw-undone", "Content-Encoding: deflate\r\n", bytes("flat")),
            response("http://x/br", "Content-Encoding: br\r\n", brotli("in Brotli")),
            response("http://x/br-undone", "Content-Encoding: br\r\n", bytes("<p>1</p>")),
            response("http://x/br-long", "Content-Encoding: br\r\n", bytes("<p>公".repeat(999))),
            response("http://x/br-pdf", "Content-Encoding: br\r\n", bytes("%PDF-1.4\1\2\3")),
            response("http://x/br-bad", "Content-Encoding: br\r\n", bytes("\1\2\3\4\5")),
            response(
                "http://x/zstd", "Content-Encoding: zstd\r\n", Zstd.compress(bytes("in zstd"))),
            response("http://x/zstd-undone", "Content-Encoding: zstd\r\n", bytes("bare")),
            response("http://x/other", "Content-Encoding: x-own\r\n", bytes("?")),
            response("http://x/short", "Content-Length: 9\r\n", bytes("short")));

    assertThat(Unfolded.of(Map.of("w", warc)).lines())
        .containsExactly(
            "read w!/http://x/br: in Brotli",
            "refused w!/http://x/br-bad: damaged: Brotli stream decoding failed",
            "read w!/http://x/br-long: " + "<p>公".repeat(999),
            "read w!/http://x/br-pdf: %PDF-1.4\1\2\3",
            "read w!/http://x/br-undone: <p>1</p>",
            "read w!/http://x/chunked: abcde",
            "read w!/http://x/gzip: in gzip",
            "refused w!/http://x/other: damaged: Content-Encoding x-own is not read",
            "read w!/http://x/raw: raw",
            "read w!/http://x/raw-undone: flat",
            "refused w!/http://x/short: cut off: 5 of 9 bytes",
            "read w!/http://x/undone: plain",
            "read w!/http://x/zlib: in zlib",
            "read w!/http://x/zstd: in zstd",
            "read w!/http://x/zstd-undone: bare",
            "container w of 15");
  }

  @Test
  void onlyWhatWasFetchedIsAMember() throws IOException {
    byte[] warc =
        join(
            record("warcinfo", "", "", bytes("software: x\r\n")),
            record("request", "http://x/a", HTTP, bytes("GET /a HTTP/1.1\r\n\r\n")),
            record("response", "http://x/gone", HTTP, bytes("HTTP/1.1 404 Not Found\r\n\r\nno")),
            record("response", "dns:x", "Content-Type: text/dns\r\n", bytes("x. 1 IN A")),
            record(
                "response",
                "http://x/cut",
                HTTP + "WARC-Truncated: length\r\n",
                bytes("HTTP/1.1 200 OK\r\n\r\nhalf")),
            record("response", "http://x/nothing", HTTP, bytes("")),
            record("response", "http://x/part", HTTP + "WARC-Segment-Number: 1\r\n", bytes("H")),
            record("continuation", "http://x/rest", "WARC-Segment-Number: 2\r\n", bytes("TTP")),
            record("conversion", "http://x/text", "Content-Type: text/plain\r\n", bytes("text")),
            record("resource", "file:///a", "Content-Type: text/plain\r\n", bytes("resource")));

    assertThat(Unfolded.of(Map.of("w", warc)).lines())
        .containsExactly(
            "refused w!/dns:x: no answer of a web server: text/dns",
            "read w!/file:///a: resource",
            "refused w!/http://x/cut: cut off when it was fetched: length",
            "refused w!/http://x/gone: HTTP status 404 Not Found",
            "refused w!/http://x/nothing: damaged: it has no HTTP status",
            "refused w!/http://x/part: a part of a record only",
            "refused w!/http://x/rest: a part of a record only",
            "read w!/http://x/text: text",
            "container w of 8");
  }

  @Test
  void whatIsTheSameAsBeforeIsTakenFromThere() throws IOException {
    String digest = HTTP + "WARC-Payload-Digest: sha1:ABC\r\n";
    byte[] warc =
        join(
            record("response", "http://x/a", digest, bytes("HTTP/1.1 200 OK\r\n\r\ntext")),
            record("revisit", "http://x/b", digest, bytes("HTTP/1.1 200 OK\r\n\r\n")),
            record("revisit", "http://x/a", HTTP, bytes("HTTP/1.1 304 Not Modified\r\n\r\n")),
            record(
                "revisit",
                "http://x/c",
                HTTP + "WARC-Payload-Digest: sha1:DEF\r\n",
                bytes("HTTP/1.1 200 OK\r\n\r\n")));

    assertThat(Unfolded.of(Map.of("w", warc)).lines())
        .containsExactly(
            "read w!/http://x/a: text",
            "duplicate w!/http://x/a (2) of w!/http://x/a",
            "duplicate w!/http://x/b of w!/http://x/a",
            "refused w!/http://x/c: the same as an earlier answer, which is not in this file",
            "container w of 4");
  }

  @Test
  void aWrongLengthCostsItsRecord() throws IOException {
    byte[] first = response("http://x/1", "", bytes("one"));
    byte[] last = response("http://x/3", "", bytes("three"));
    String second = new String(response("http://x/2", "", bytes("second")), UTF_8);
    int length = Integer.parseInt(second.replaceAll("(?s).*?\nContent-Length: ([0-9]+).*", "$1"));
    for (int wrong : new int[] {0, length - 3, length + 7, length + 40, 1_000_000}) {
      String changed =
          second.replaceFirst("\nContent-Length: [0-9]+", "\nContent-Length: " + wrong);

      assertThat(Unfolded.of(Map.of("w", join(first, bytes(changed), last))).lines())
          .as("length %d", wrong)
          .containsExactly(
              "read w!/http://x/1: one",
              "refused w!/http://x/2: damaged: the length of its record is wrong",
              "read w!/http://x/3: three",
              "container w of 3 CORRUPT: not all of its records can be read: a record's length is"
                  + " wrong");
    }
  }

  @Test
  void aDamagedRecordOfACompressedArchiveCostsItself() throws IOException {
    byte[] first = gzip(response("http://x/1", "", bytes("one")));
    byte[] second = gzip(response("http://x/2", "", bytes("second")));
    byte[] third = gzip(response("http://x/3", "", bytes("three")));
    Arrays.fill(second, second.length / 2, second.length - 10, (byte) 0x55);

    assertThat(Unfolded.of(Map.of("w.warc.gz", join(first, second, third))).lines())
        .contains("read w.warc.gz!/http://x/1: one", "read w.warc.gz!/http://x/3: three")
        .last()
        .asString()
        .contains("CORRUPT");
  }

  /**
   * Brotli without compression: one block of so many bytes as they are, and the empty last one (RFC
   * 7932).
   */
  private static byte[] brotli(String text) throws IOException {
    int head = 1 << 20 | (text.length() - 1) << 4;
    return join(
        new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)},
        bytes(text),
        new byte[] {3});
  }

  private static byte[] response(String url, String headers, byte[] body) throws IOException {
    return record(
        "response", url, HTTP, join(bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), body));
  }

  private static byte[] record(String type, String url, String headers, byte[] block)
      throws IOException {
    String target = url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: %s\r\n%sWARC-Date: 2022-03-01T08:00:00Z\r\n".formatted(type, target)
            + "WARC-Record-ID: <urn:uuid:%08x-0000-4000-8000-000000000000>\r\n"
                .formatted((type + url).hashCode())
            + headers
            + "Content-Length: %d\r\n\r\n".formatted(block.length);
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] deflated(String text, boolean raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, raw);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(bytes(text));
    }
    deflater.end();
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.write(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
