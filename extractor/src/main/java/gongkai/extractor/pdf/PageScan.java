package gongkai.extractor.pdf;

import gongkai.extractor.grid.FillEdges;
import gongkai.extractor.grid.PageMarks;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** One walk over a page that takes its letters and rulings; nothing is rendered. */
final class PageScan extends PDFGraphicsStreamEngine {
  /** An alpha below this shows nothing. */
  private static final double VISIBLE = 0.02;

  /**
   * A program of more operators and glyphs is not run to its end: forms that show forms have no
   * bound.
   */
  private static final int MOST_OPERATORS = 2_000_000;

  /** A form costs as much as this many operators before its own begin. */
  private static final int FORM_COST = 150;

  /** From how many curves on shapes may be letters. */
  private static final int OUTLINES = 300;

  /** The share of the page from which on a picture hides what stands under it. */
  private static final double COVERING = 0.5;

  private final PageFrame frame;
  private final GlyphText texts;
  private final PageLetters letters;
  private final PathRulings rulings;
  private final Set<String> problems = new TreeSet<>();
  private final ImageCover pictures;
  private final Layers layers;
  private final MarkedContent marked;
  private PathTracer path;
  private Clips clips;
  private boolean clipNext;
  private double groupAlpha = 1;
  private int operators;
  private int curves;

  PageScan(PDPage page, GlyphText texts, Layers layers) {
    super(page);
    frame = PageFrame.of(page);
    this.texts = texts;
    letters = new PageLetters(frame, texts);
    rulings = new PathRulings();
    path = new PathTracer(frame);
    pictures = new ImageCover(frame);
    this.layers = layers;
    marked = new MarkedContent(layers);
    clips = new Clips(frame.box());
  }

  /** The page, as far as its program can be run. */
  static ScannedPage of(PDPage page, int number, GlyphText texts, Layers layers) {
    PageScan scan = new PageScan(page, texts, layers);
    scan.attempt(scan::runProgram);
    scan.attempt(scan::showAnnotations);
    return new ScannedPage(
        scan.frame.enlarged(
            new PageMarks(
                number,
                scan.frame.width(),
                scan.frame.height(),
                scan.letters.letters(),
                scan.rulings.rulings(),
                FillEdges.of(
                    scan.rulings.cells(), scan.rulings.rulings(), scan.letters.letters()))),
        scan.pictures.share(),
        scan.pictures.images() > 0 || scan.curves >= OUTLINES,
        scan.letters.hidden(),
        scan.letters.undecodedFonts(),
        List.copyOf(scan.problems));
  }

  /** Something that a page's own program makes fail. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException | RuntimeException e) {
      problems.add(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      problems.add("its parts nest too deep");
    }
    marked.endTo(0);
    clips = new Clips(frame.box());
    groupAlpha = 1;
  }

  private void runProgram() throws IOException {
    PageProgram program = PageProgram.of(getPage());
    if (program.state() == PageProgram.State.DAMAGED) {
      problems.add("its program is damaged");
    }
    if (program.state() == PageProgram.State.TOO_LONG) {
      problems.add("its program is too long to be one of a report");
      return;
    }
    processPage(program.page());
  }

  private void showAnnotations() throws IOException {
    for (PageAnnotation annotation : PageAnnotation.of(getPage(), layers)) {
      if (annotation.isDrawn()) {
        showAnnotation(annotation.drawn());
      } else {
        letters.add(annotation.letters(frame));
      }
    }
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    count();
    if (marked.isHidden()) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    boolean isKnown = state.getTextState().getFont() != null;
    letters.show(
        new Glyph(rendering, font, code, displacement, isKnown),
        state,
        state.getNonStrokeAlphaConstant() * groupAlpha,
        clips.current());
  }

  private void count() {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new IllegalStateException(
          "it has more than %d operators; the rest is not read".formatted(MOST_OPERATORS));
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    count();
    try {
      texts.prepare(operator.getName(), operands, getResources());
      super.processOperator(operator, operands);
    } catch (RuntimeException e) {
      // What the library throws on a wrong operand is not known beforehand; the rest goes on.
      if (operators > MOST_OPERATORS) {
        throw e;
      }
      problems.add(operator.getName() + ": " + e.getMessage());
      forgetFont(operator);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
      throws IOException {
    problems.add(operator.getName() + ": " + problem.getMessage());
    forgetFont(operator);
  }

  /** Text after a font that cannot be loaded is not in the font before it. */
  private void forgetFont(Operator operator) {
    if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
      getGraphicsState().getTextState().setFont(null);
    }
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    marked.begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    marked.end();
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clips.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    within(form, () -> super.showForm(form));
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    double outer = groupAlpha;
    groupAlpha *= getGraphicsState().getNonStrokeAlphaConstant();
    within(form, () -> super.showTransparencyGroup(form));
    groupAlpha = outer;
  }

  private void within(PDFormXObject form, Attempt content) throws IOException {
    operators += FORM_COST;
    Clips outer = clips;
    int depth = marked.depth();
    clips = new Clips(outer.current());
    box(form).ifPresent(clips::intersect);
    marked.begin(form.getOptionalContent());
    try {
      content.run();
    } finally {
      marked.endTo(depth);
      clips = outer;
    }
  }

  private Optional<Rectangle2D> box(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return Optional.empty();
    }
    AffineTransform place = new AffineTransform(frame.transform());
    place.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    place.concatenate(form.getMatrix().createAffineTransform());
    return Optional.of(place.createTransformedShape(box.toGeneralPath()).getBounds2D());
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(
        new Point2D.Double(x1, y1), new Point2D.Double(x2, y2), new Point2D.Double(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void clip(int rule) {
    clipNext = true;
  }

  @Override
  public void endPath() {
    if (clipNext) {
      path.bounds().ifPresent(clips::intersect);
    }
    clipNext = false;
    path = new PathTracer(frame);
  }

  @Override
  public void strokePath() {
    PDGraphicsState state = getGraphicsState();
    if (state.getAlphaConstant() * groupAlpha > VISIBLE && !marked.isHidden()) {
      double scale = state.getCurrentTransformationMatrix().getScalingFactorX();
      path.stroke(rulings, Math.abs(state.getLineWidth() * scale), clips.current());
    }
    endPath();
  }

  @Override
  public void fillPath(int rule) {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    fill();
    strokePath();
  }

  private void fill() {
    double alpha = getGraphicsState().getNonStrokeAlphaConstant() * groupAlpha;
    if (alpha > VISIBLE && !marked.isHidden()) {
      path.fill(rulings, clips.current());
      curves += path.curves();
    }
  }

  @Override
  public void shadingFill(COSName name) {
    // A shading rules nothing.
  }

  @Override
  public void drawImage(PDImage image) {
    PDGraphicsState state = getGraphicsState();
    ShownImage shown = new ShownImage(image, state, state.getNonStrokeAlphaConstant() * groupAlpha);
    if (marked.isHidden() || layers.isHidden(shown.layer())) {
      return;
    }
    AffineTransform place = new AffineTransform(frame.transform());
    place.concatenate(state.getCurrentTransformationMatrix().createAffineTransform());
    Rectangle2D box =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    rulings.filled(box, clips.current());
    Rectangle2D visible = box.createIntersection(clips.current());
    if (visible.getWidth() > 0 && visible.getHeight() > 0) {
      pictures.add(visible);
      double share = visible.getWidth() * visible.getHeight() / frame.width() / frame.height();
      if (share >= COVERING && shown.isOpaque()) {
        letters.cover(visible);
      }
    }
  }
}
