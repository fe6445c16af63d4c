package gongkai.extractor.pdf;

import gongkai.extractor.Block;
import gongkai.extractor.Document;
import gongkai.extractor.Document.Notice;
import gongkai.extractor.KnownLabels;
import gongkai.extractor.Place;
import gongkai.extractor.Table;
import gongkai.extractor.grid.PageLayout;
import gongkai.extractor.pdf.Attachments.Attachment;
import gongkai.extractor.pdf.ScannedPage.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a file and the PDF files attached to it as one document: the pages of an attached file
 * count on from the last page before.
 */
final class FileReading {
  /** How deep attachments of attachments are followed. */
  private static final int DEEPEST = 3;

  /** The most PDF files that are read as one document. */
  private static final int MOST_FILES = 100;

  private final KnownLabels known;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private boolean isWhole = true;
  private int files;
  private int pages;
  private int tables;

  FileReading(KnownLabels known) {
    this.known = known;
  }

  /**
   * Reads a file and what is attached to it.
   *
   * @throws IOException if it is no PDF file, or needs a password
   */
  void read(byte[] content) throws IOException {
    isWhole = FileEnd.isWhole(content);
    try (PDDocument pdf = Loader.loadPDF(new HeldBytes(content))) {
      metadata.putAll(DocumentMetadata.of(pdf));
      read(pdf, content, 0);
    }
  }

  private void read(PDDocument pdf, byte[] content, int depth) {
    files++;
    if (!FileEnd.isWhole(content)) {
      notice("the file is cut short or damaged at its end; pages may be missing");
    }
    DocumentScan scan = new DocumentScan(pdf, pages);
    for (Block block : PageLayout.read(() -> scan, known)) {
      blocks.add(block instanceof Table table ? renumbered(table) : block);
    }
    notices.addAll(scan.notices());
    scan.kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
    int found = scan.kinds().values().stream().mapToInt(Integer::intValue).sum();
    int counted = pdf.getNumberOfPages();
    if (counted > found) {
      notice("the file counts %d pages, %d can be read".formatted(counted, found));
    }
    pages += Math.max(counted, found);
    try {
      for (Attachment attachment : Attachments.of(pdf)) {
        attached(attachment, depth + 1);
      }
    } catch (IOException | RuntimeException e) {
      notice("attached files cannot be read: " + e.getMessage());
    }
  }

  private Table renumbered(Table table) {
    tables++;
    return new Table(tables, table.rows(), table.columns(), table.cells(), table.place());
  }

  private void attached(Attachment attachment, int depth) {
    String name = "attached file " + attachment.name();
    if (!attachment.isPdf() || depth > DEEPEST || files >= MOST_FILES) {
      notice(name + " is not read");
      return;
    }
    int before = pages;
    byte[] content = attachment.content().orElseThrow();
    try (PDDocument pdf = Loader.loadPDF(new HeldBytes(content))) {
      read(pdf, content, depth);
      if (pages > before) {
        List<Integer> own = IntStream.rangeClosed(before + 1, pages).boxed().toList();
        notice(PageNumbers.inWords(own) + ": those of the " + name);
      }
    } catch (InvalidPasswordException e) {
      notice(name + " is not read: a password is needed to open it");
    } catch (IOException | RuntimeException e) {
      notice(name + " cannot be read: " + e.getMessage());
    }
  }

  private void notice(String text) {
    notices.add(new Notice(Place.NONE, text));
  }

  /** False for a file that was cut: what it lacks may have been there. */
  boolean isWhole() {
    return isWhole;
  }

  /** Whether there is a page whose text can be read. */
  boolean hasText() {
    return kinds.containsKey(Kind.TEXT);
  }

  /** What most of the pages are of which nothing can be read. */
  Kind usualKind() {
    int undecoded = kinds.getOrDefault(Kind.UNDECODED, 0);
    int pictures = kinds.getOrDefault(Kind.PICTURE, 0);
    if (undecoded + pictures == 0) {
      return Kind.BLANK;
    }
    return undecoded > pictures ? Kind.UNDECODED : Kind.PICTURE;
  }

  /** What could not be read, in one line. */
  String reason() {
    return String.join("; ", notices.stream().map(Notice::text).toList());
  }

  Document document() {
    return new Document(blocks, OptionalInt.of(pages), metadata, notices);
  }
}
