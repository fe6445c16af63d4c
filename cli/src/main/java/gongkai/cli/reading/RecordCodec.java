package gongkai.cli.reading;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A record and what it holds as bytes: Smile, a binary JSON in which a text is written once,
 * deflated. A record is an array of its components, whose names the record itself tells: it is the
 * schema, so bytes of another version of the program are not for this one to read. May be used by
 * many threads.
 *
 * @param <T> the record
 */
public final class RecordCodec<T extends Record> {
  private final ObjectWriter writer;
  private final ObjectReader reader;

  public RecordCodec(Class<T> type) {
    SmileMapper mapper = mapper();
    writer = mapper.writerFor(type);
    reader = mapper.readerFor(type);
  }

  private static SmileMapper mapper() {
    SmileFactory format =
        SmileFactory.builder()
            .enable(SmileGenerator.Feature.CHECK_SHARED_STRING_VALUES)
            // Half a character, as damaged files have, becomes U+FFFD, as it does in the dataset.
            .enable(SmileGenerator.Feature.LENIENT_UTF_ENCODING)
            .build();
    return SmileMapper.builder(format)
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        // A record's components are what it holds; its other methods say nothing more.
        .visibility(PropertyAccessor.GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .annotationIntrospector(new RecordsAsArrays())
        .build();
  }

  private static final class RecordsAsArrays extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
      return Record.class.isAssignableFrom(annotated.getRawType())
          ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
          : super.findFormat(annotated);
    }
  }

  /** The bytes of a record. */
  public byte[] encode(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream out = new DeflaterOutputStream(bytes, fast)) {
      writer.writeValue(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException("an array in memory takes all bytes", e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /**
   * The record of some bytes.
   *
   * @throws IOException if they are none that {@link #encode} made
   */
  public T decode(byte[] bytes) throws IOException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return reader.readValue(in);
    }
  }
}
