package gongkai.corpus.container;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The compressions of single files. */
final class Decoders {
  private Decoders() {}

  static InputStream gzip(InputStream in, long memory) throws IOException {
    return new GZIPInputStream(in);
  }

  static InputStream bzip2(InputStream in, long memory) throws IOException {
    return new BZip2CompressorInputStream(in, true);
  }

  /** With a window of at most 128 MiB, its library's bound, outside of Java's heap. */
  static InputStream zstd(InputStream in, long memory) throws IOException {
    return new ZstdInputStream(in);
  }

  static InputStream xz(InputStream in, long memory) throws IOException {
    return new XZInputStream(in, (int) (memory >> 10));
  }
}
