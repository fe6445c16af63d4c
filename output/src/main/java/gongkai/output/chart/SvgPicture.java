package gongkai.output.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as SVG. */
final class SvgPicture {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgPicture() {}

  static void write(ChartSheet sheet, Font font, OutputStream out) throws IOException {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    SVGGraphics2D canvas = new SVGGraphics2D(context, true);
    Dimension size = sheet.size(font);
    canvas.setSVGCanvasSize(size);
    sheet.paint(canvas, font);
    Element root = canvas.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(size.width, size.height));
    describe(document, root, sheet);
    canvas.dispose();
    serialize(root, out);
  }

  /** Batik's own writer names a DTD on the network, which some readers fetch. */
  private static void serialize(Element root, OutputStream out) throws IOException {
    try {
      Transformer plain = TransformerFactory.newInstance().newTransformer();
      plain.transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException("the SVG cannot be written: " + e.getMessage(), e);
    }
    out.flush();
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java has XML", e);
    }
  }

  /** Words for those who hear or search the picture, whose letters are shapes. */
  private static void describe(Document document, Element root, ChartSheet sheet) {
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setTextContent(String.join("; ", sheet.charts().stream().map(LineChart::title).toList()));
    Element foot = document.createElementNS(NAMESPACE, "desc");
    foot.setTextContent(String.join("\n", sheet.foot()));
    root.insertBefore(foot, root.getFirstChild());
    root.insertBefore(title, foot);
  }
}
