package gongkai.extractor.pdf;

import gongkai.extractor.grid.PageMarks;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** One walk over a page that takes its letters and rulings; nothing is rendered. */
final class PageScan extends PDFGraphicsStreamEngine {
  /** An alpha below this shows nothing. */
  private static final double VISIBLE = 0.02;

  private final PageFrame frame;
  private final PageLetters letters;
  private final PathRulings rulings = new PathRulings();
  private final Deque<Rectangle2D> clips = new ArrayDeque<>();
  private final Set<String> problems = new TreeSet<>();
  private PathTracer path;
  private Rectangle2D clip;
  private boolean clipNext;
  private int images;

  PageScan(PDPage page) {
    super(page);
    frame = PageFrame.of(page);
    letters = new PageLetters(frame);
    path = new PathTracer(frame);
    clip = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
  }

  void run() throws IOException {
    processPage(getPage());
  }

  PageMarks marks(int number) {
    return new PageMarks(
        number, frame.width(), frame.height(), letters.letters(), rulings.rulings());
  }

  /** Fonts some of whose letters have no known text. */
  Set<String> undecodedFonts() {
    return letters.undecodedFonts();
  }

  /** What went wrong in the page's own program, as PDFBox says it. */
  Set<String> problems() {
    return problems;
  }

  boolean hasImages() {
    return images > 0;
  }

  @Override
  protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement)
      throws IOException {
    letters.show(rendering, font, code, displacement, getGraphicsState());
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
      throws IOException {
    problems.add(operator.getName() + ": " + problem.getMessage());
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.push(clip);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Rectangle2D outer = clip;
    super.showForm(form);
    clip = outer;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    Rectangle2D outer = clip;
    super.showTransparencyGroup(form);
    clip = outer;
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
    path.curveTo(x3, y3);
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
      path.bounds().ifPresent(bounds -> clip = clip.createIntersection(bounds));
    }
    clipNext = false;
    path = new PathTracer(frame);
  }

  @Override
  public void strokePath() {
    PDGraphicsState state = getGraphicsState();
    if (state.getAlphaConstant() > VISIBLE) {
      double thickness =
          state.getLineWidth() * state.getCurrentTransformationMatrix().getScalingFactorX();
      path.stroke(rulings, Math.abs(thickness), clip);
    }
    endPath();
  }

  @Override
  public void fillPath(int rule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() > VISIBLE) {
      path.fill(rulings, clip);
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() > VISIBLE) {
      path.fill(rulings, clip);
    }
    strokePath();
  }

  @Override
  public void shadingFill(COSName name) {
    // A shading rules nothing.
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform place = new AffineTransform(frame.transform());
    place.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    Rectangle2D box =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    rulings.filled(box, clip);
    images++;
  }
}
