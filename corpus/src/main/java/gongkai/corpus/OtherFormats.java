package gongkai.corpus;

import java.io.IOException;
import java.util.Locale;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

/**
 * Names the formats that are neither text nor a container of documents, by Tika's table of them. It
 * takes a third of a second to load, so nothing else asks it.
 */
final class OtherFormats {
  private OtherFormats() {}

  static MediaType of(byte[] head) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(head)) {
      String name =
          MimeTypes.getDefaultMimeTypes()
              .detect(in, new Metadata(), new ParseContext())
              .getBaseType()
              .toString()
              .toLowerCase(Locale.ROOT);
      // Whatever is text has been told before.
      boolean text = name.startsWith("text/") && !name.equals(MediaType.HTML.name());
      return text ? MediaType.UNKNOWN : new MediaType(name);
    }
  }
}
