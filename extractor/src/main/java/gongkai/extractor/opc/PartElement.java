package gongkai.extractor.opc;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * The element of a part at which a reader stands, as long as it stands there.
 *
 * @param reader stands at the element's beginning
 */
public record PartElement(XMLStreamReader reader) {
  /** Takes an element when it begins. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes one.
     *
     * @throws XMLStreamException if what it is taken for cannot be done
     */
    void take(PartElement element) throws XMLStreamException;
  }

  /**
   * A reader of a part. Document types and external entities are left aside.
   *
   * @throws XMLStreamException if it does not begin as XML does
   */
  public static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    return XMLHelper.newXMLInputFactory().createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /**
   * Shows all elements of a part, outer ones before those within.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  public static void forEach(byte[] part, Taker taker) throws XMLStreamException {
    XMLStreamReader reader = reader(part);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        taker.take(new PartElement(reader));
      }
    }
  }

  /** Its name without a prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute without a prefix; empty if it has none. */
  public Optional<String> attribute(String name) {
    return Optional.ofNullable(reader.getAttributeValue("", name))
        .or(() -> Optional.ofNullable(reader.getAttributeValue(null, name)))
        .map(String::strip);
  }

  /**
   * The identifier of the relation that it names; empty if it names none. The prefix of it stands
   * for another namespace in each edition of the standard.
   */
  public Optional<String> relation() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String namespace = reader.getAttributeNamespace(i);
      boolean prefixed = namespace != null && !namespace.isEmpty();
      if (prefixed && reader.getAttributeLocalName(i).equals("id")) {
        return Optional.of(reader.getAttributeValue(i).strip());
      }
    }
    return Optional.empty();
  }
}
