package gongkai.bench.speed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents that can be drawn as large as one likes. */
public enum Shape {
  /** A page of lines in all directions, some of them along the axes. */
  MAP(1_000) {
    @Override
    void draw(PDDocument document, int size) throws IOException {
      Random random = new Random(size);
      try (PDPageContentStream page = page(document, PDRectangle.A0)) {
        text(page, 100, 100, "map");
        for (int i = 0; i < size; i++) {
          float x = random.nextInt(2300);
          float y = 150 + random.nextInt(3100);
          boolean slants = i % 3 != 0;
          page.moveTo(x, y);
          page.lineTo(x + 3 + random.nextInt(30), y + (slants ? random.nextInt(30) : 0));
          page.stroke();
        }
      }
    }
  },
  /** A page with one table, whose rulings are drawn cell by cell, a digit in each cell. */
  GRID(1_000) {
    @Override
    void draw(PDDocument document, int size) throws IOException {
      int side = (int) Math.round(Math.sqrt(size / 2.0));
      float step = Math.min(10, 2300f / side);
      try (PDPageContentStream page = page(document, PDRectangle.A0)) {
        table(page, side, side, step);
      }
    }
  },
  /** A document of pages, each with a paragraph and a small table. */
  PAGES(10) {
    @Override
    void draw(PDDocument document, int size) throws IOException {
      for (int i = 0; i < size; i++) {
        try (PDPageContentStream page = page(document, PDRectangle.A4)) {
          text(page, 50, 780, "page " + i + " has a table of its own");
          table(page, 4 + i % 2, 20, 20);
        }
      }
    }
  };

  private static final float MARGIN = 30;

  private final int smallest;

  Shape(int smallest) {
    this.smallest = smallest;
  }

  /** The sizes to measure, each ten times the one before. */
  List<Integer> sizes() {
    return List.of(smallest, 10 * smallest, 100 * smallest);
  }

  abstract void draw(PDDocument document, int size) throws IOException;

  /** The document as a file. */
  byte[] bytes(int size) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      draw(document, size);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDPageContentStream page(PDDocument document, PDRectangle size)
      throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    PDPageContentStream content = new PDPageContentStream(document, page);
    content.setFont(new PDType1Font(FontName.HELVETICA), 5);
    return content;
  }

  private static void text(PDPageContentStream page, float x, float y, String text)
      throws IOException {
    page.beginText();
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
  }

  private static void table(PDPageContentStream page, int columns, int rows, float step)
      throws IOException {
    for (int row = 0; row <= rows; row++) {
      for (int column = 0; column <= columns; column++) {
        float x = MARGIN + column * step;
        float y = MARGIN + row * step;
        if (column < columns) {
          line(page, x, y, x + step, y);
        }
        if (row < rows) {
          line(page, x, y, x, y + step);
        }
        if (column < columns && row < rows) {
          text(page, x + step / 3, y + step / 3, Integer.toString((row + column) % 10));
        }
      }
    }
  }

  private static void line(PDPageContentStream page, float x, float y, float toX, float toY)
      throws IOException {
    page.moveTo(x, y);
    page.lineTo(toX, toY);
    page.stroke();
  }
}
