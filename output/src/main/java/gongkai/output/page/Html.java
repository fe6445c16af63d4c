package gongkai.output.page;

import gongkai.normalizer.OneLine;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes HTML that is well-formed XML, too: elements are closed in order, and nothing in a text can
 * be more than text. Characters that XML cannot say or that could turn a line's direction are left
 * out.
 */
final class Html {
  private final XMLStreamWriter xml;

  /** Writes what stands in an element. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  Html(Writer out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void run(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  void doctype() throws IOException {
    run(() -> xml.writeDTD("<!DOCTYPE html>\n"));
  }

  /** The end of everything. */
  void end() throws IOException {
    run(
        () -> {
          xml.writeCharacters("\n");
          xml.flush();
        });
  }

  /**
   * An element with content; each stands on a line of its own.
   *
   * @param attributes names and values in turn
   */
  void block(String name, List<String> attributes, Content content) throws IOException {
    element(name, attributes, content);
    run(() -> xml.writeCharacters("\n"));
  }

  /**
   * An element with content, within a line.
   *
   * @param attributes names and values in turn
   */
  void element(String name, List<String> attributes, Content content) throws IOException {
    run(() -> xml.writeStartElement(name));
    attributes(attributes);
    content.write();
    run(xml::writeEndElement);
  }

  /**
   * An element that has no content, such as {@code meta}.
   *
   * @param attributes names and values in turn
   */
  void empty(String name, List<String> attributes) throws IOException {
    run(() -> xml.writeEmptyElement(name));
    attributes(attributes);
  }

  private void attributes(List<String> attributes) throws IOException {
    for (int i = 0; i < attributes.size(); i += 2) {
      String name = attributes.get(i);
      String value = clean(attributes.get(i + 1));
      run(() -> xml.writeAttribute(name, value));
    }
  }

  /** An element with a text, within a line. */
  void text(String name, List<String> attributes, String text) throws IOException {
    element(name, attributes, () -> text(text));
  }

  void text(String text) throws IOException {
    String clean = clean(text);
    run(() -> xml.writeCharacters(clean));
  }

  /** An element with a text of the program's own, whose lines stay as they are. */
  void lines(String name, String text) throws IOException {
    element(name, List.of(), () -> run(() -> xml.writeCharacters(text)));
  }

  /** A class, as attributes. */
  static List<String> of(String className) {
    return List.of("class", className);
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    OneLine.of(text)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.FORMAT)
        // Neither XML nor HTML has them.
        .filter(point -> (point & 0xFFFE) != 0xFFFE)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
