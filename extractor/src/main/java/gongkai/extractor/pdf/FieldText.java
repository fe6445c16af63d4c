package gongkai.extractor.pdf;

import gongkai.extractor.Place.Box;
import gongkai.extractor.grid.Direction;
import gongkai.extractor.grid.Letter;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The value of a form's field that has no look of its own: a viewer sets it in the field's box. */
final class FieldText {
  private static final int DEEPEST = 30;
  private static final double LARGEST = 12;

  /** A letter's size in its line, and its line's in a field of one line. */
  private static final double FILL = 0.7;

  private final COSDictionary field;
  private final PDAnnotation widget;

  FieldText(PDAnnotation widget) {
    this.widget = widget;
    this.field = widget.getCOSObject();
  }

  /** Line under line from the top left of the field; empty if it is no field with text. */
  List<Letter> letters(PageFrame frame) {
    List<Letter> letters = new ArrayList<>();
    if (!"Widget".equals(widget.getSubtype())) {
      return letters;
    }
    Rectangle2D box =
        frame
            .transform()
            .createTransformedShape(widget.getRectangle().toGeneralPath())
            .getBounds2D();
    List<String> lines = text().lines().filter(line -> !line.isBlank()).toList();
    double height = box.getHeight() / Math.max(1, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Rectangle2D line =
          new Rectangle2D.Double(
              box.getX(), box.getY() + i * height, box.getWidth(), Math.min(height, 2 * LARGEST));
      set(lines.get(i), line, letters);
    }
    return letters;
  }

  private static void set(String text, Rectangle2D line, List<Letter> letters) {
    int[] characters = text.codePoints().toArray();
    double ems = text.codePoints().mapToDouble(FieldText::width).sum();
    double size =
        Math.min(Math.min(LARGEST, FILL * line.getHeight()), FILL * line.getWidth() / ems);
    if (!(size > 0)) {
      return;
    }
    double x = line.getX() + size * FILL / 2;
    for (int character : characters) {
      double width = width(character) * size;
      Box box = new Box(x, line.getCenterY() - size / 2, width, size);
      letters.add(new Letter(Character.toString(character), box, size, Direction.RIGHT, 0));
      x += width;
    }
  }

  private static double width(int character) {
    return character < 0x2000 ? 0.5 : 1;
  }

  private String text() {
    boolean hasText =
        inherited(COSName.FT)
            .filter(COSName.class::isInstance)
            .map(type -> ((COSName) type).getName())
            .filter(type -> type.equals("Tx") || type.equals("Ch"))
            .isPresent();
    return inherited(COSName.V)
        .filter(value -> hasText)
        .filter(COSString.class::isInstance)
        .map(value -> ((COSString) value).getString())
        .orElse("");
  }

  private Optional<COSBase> inherited(COSName key) {
    COSDictionary at = field;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null) {
        return Optional.of(value);
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return Optional.empty();
  }
}
