package gongkai.extractor.pdf;

import gongkai.extractor.grid.Letter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * What an annotation adds to a page: fields of forms, stamps and text that someone typed onto it.
 *
 * @param drawn the annotation
 * @param isDrawn whether it has a program of its own, which shows it; else its value is shown
 */
record PageAnnotation(PDAnnotation drawn, boolean isDrawn) {

  /** The annotations that a page shows, in their order. */
  static List<PageAnnotation> of(PDPage page, Layers layers) throws IOException {
    List<PageAnnotation> shown = new ArrayList<>();
    if (!page.getCOSObject().containsKey(COSName.ANNOTS)) {
      return shown;
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean isShown =
          !annotation.isHidden()
              && !annotation.isNoView()
              && !(annotation instanceof PDAnnotationPopup)
              && annotation.getRectangle() != null
              && !layers.isHidden(annotation.getOptionalContent());
      if (isShown) {
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        shown.add(new PageAnnotation(annotation, appearance != null));
      }
    }
    return shown;
  }

  /** The letters of a field whose look the file leaves to the viewer; else none. */
  List<Letter> letters(PageFrame frame) {
    return new FieldText(drawn).letters(frame);
  }
}
