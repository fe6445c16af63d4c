package gongkai.corpus.container;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Makes containers of files: name and bytes. */
enum Packing {
  ZIP("a.zip") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
          zip.write(file.getValue());
          zip.closeArchiveEntry();
        }
      }
    }
  },
  TAR("a.tar") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
          entry.setSize(file.getValue().length);
          tar.putArchiveEntry(entry);
          tar.write(file.getValue());
          tar.closeArchiveEntry();
        }
      }
    }
  },
  TAR_GZ("a.tar.gz") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      try (OutputStream gz = new GZIPOutputStream(out)) {
        TAR.write(files, gz);
      }
    }
  },
  TAR_BZ2("a.tbz2") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      try (OutputStream bz2 = new BZip2CompressorOutputStream(out)) {
        TAR.write(files, bz2);
      }
    }
  },
  TAR_XZ("a.tar.xz") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      try (OutputStream xz = new XZOutputStream(out, new LZMA2Options(0))) {
        TAR.write(files, xz);
      }
    }
  },
  TAR_ZST("a.tar.zst") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      try (OutputStream zstd = new ZstdOutputStream(out)) {
        TAR.write(files, zstd);
      }
    }
  },
  SEVEN_ZIP("a.7z") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
      try (SevenZOutputFile archive = new SevenZOutputFile(channel)) {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          SevenZArchiveEntry entry = new SevenZArchiveEntry();
          entry.setName(file.getKey());
          archive.putArchiveEntry(entry);
          archive.write(file.getValue());
          archive.closeArchiveEntry();
        }
        archive.finish();
        out.write(channel.array(), 0, (int) channel.size());
      }
    }
  },
  EML("a.eml") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      StringBuilder text = new StringBuilder("From: a@example.org\r\nMIME-Version: 1.0\r\n");
      text.append("Content-Type: multipart/mixed; boundary=\"=b=\"\r\n\r\n");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        String name =
            Base64.getEncoder().encodeToString(file.getKey().getBytes(StandardCharsets.UTF_8));
        text.append("--=b=\r\nContent-Type: application/octet-stream\r\n")
            .append("Content-Disposition: attachment; filename=\"=?UTF-8?B?" + name + "?=\"\r\n")
            .append("Content-Transfer-Encoding: base64\r\n\r\n")
            .append(Base64.getMimeEncoder().encodeToString(file.getValue()))
            .append("\r\n");
      }
      out.write(text.append("--=b=--\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }
  },
  WARC("a.warc") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      resources(files, out, WarcCompression.NONE);
    }
  },
  WARC_GZ("a.warc.gz") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      resources(files, out, WarcCompression.GZIP);
    }
  },
  RAR_4("a.rar") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      Rars.write4(files, out);
    }
  },
  RAR_5("a5.rar") {
    @Override
    void write(Map<String, byte[]> files, OutputStream out) throws IOException {
      Rars.write5(files, out);
    }
  };

  private final String fileName;

  Packing(String fileName) {
    this.fileName = fileName;
  }

  /** What a file of the kind is called. */
  String fileName() {
    return fileName;
  }

  abstract void write(Map<String, byte[]> files, OutputStream out) throws IOException;

  byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(files, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void resources(
      Map<String, byte[]> files, OutputStream out, WarcCompression compression) throws IOException {
    WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      writer.write(
          new WarcResource.Builder(URI.create("urn:x"))
              .setHeader("WARC-Target-URI", file.getKey())
              .date(Instant.parse("2022-03-01T08:00:00Z"))
              .body(MediaType.OCTET_STREAM, file.getValue())
              .build());
    }
  }
}
