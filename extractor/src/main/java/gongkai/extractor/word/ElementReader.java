package gongkai.extractor.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/** Reads an XML stream into elements. External entities and document types are not followed. */
final class ElementReader {
  /** Deeper than any real document; keeps a hostile one from exhausting the stack. */
  private static final int MAX_DEPTH = 400;

  /** An element that is not ended. Most have few attributes and no text of their own. */
  private static final class Open {
    final String name;
    final Map<String, String> attributes;
    final List<Element> children = new ArrayList<>();
    private @Nullable StringBuilder text;

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    void add(String more) {
      text = text == null ? new StringBuilder() : text;
      text.append(more);
    }

    Element close() {
      return new Element(name, attributes, children, text == null ? "" : text.toString());
    }
  }

  private ElementReader() {}

  /**
   * The root element.
   *
   * @throws XMLStreamException if the stream is not well-formed XML or nests too deep
   */
  static Element read(InputStream stream) throws XMLStreamException {
    XMLStreamReader reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(stream);
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open("", Map.of()));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(start(reader, open.size()));
        case XMLStreamConstants.END_ELEMENT -> {
          Element element = open.pop().close();
          open.element().children.add(element);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().add(reader.getText());
        default -> {
          // Comments and processing instructions say nothing.
        }
      }
    }
    return open.pop().children.get(0);
  }

  private static Open start(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > MAX_DEPTH) {
      throw new XMLStreamException("elements nest deeper than " + MAX_DEPTH);
    }
    return new Open(reader.getLocalName(), attributes(reader));
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
