package gongkai.extractor.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a file says of itself outside its pages. */
final class DocumentMetadata {
  private DocumentMetadata() {}

  /** By lower-case name; what is blank is left out. */
  static Map<String, String> of(PDDocument pdf) {
    Map<String, String> metadata = new LinkedHashMap<>();
    PDDocumentInformation information = pdf.getDocumentInformation();
    put(metadata, "title", information.getTitle());
    put(metadata, "author", information.getAuthor());
    put(metadata, "creator", information.getCreator());
    put(metadata, "producer", information.getProducer());
    return metadata;
  }

  private static void put(Map<String, String> metadata, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      metadata.put(name, value.strip());
    }
  }
}
