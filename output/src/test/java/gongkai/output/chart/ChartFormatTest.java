package gongkai.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.output.chart.LineChart.Line;
import gongkai.output.chart.LineChart.Mark;
import gongkai.output.chart.LineChart.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class ChartFormatTest {
  private static final ChartFont FONT = ChartFont.find().orElseThrow();
  private static final Point GAP = Point.GAP;
  private static final Point ZERO = point(0, Mark.PLAIN);
  private static final Point ONE = point(1, Mark.PLAIN);
  private static final Point TWO = point(2, Mark.PLAIN);
  private static final Point FLAGGED = point(2, Mark.FLAGGED);

  @ParameterizedTest
  @EnumSource
  void sameSheetMakesTheSameBytes(ChartFormat format) throws IOException {
    ChartSheet sheet = sheet("甲局 <&> ]]>", ONE, GAP, FLAGGED);

    assertThat(written(format, sheet)).isEqualTo(written(format, sheet));
  }

  @Test
  void svgIsXmlAndFetchesNothing() throws Exception {
    byte[] svg = written(ChartFormat.SVG, sheet("甲局 <&> ]]>", ONE, TWO, GAP));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);

    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));

    assertThat(document.getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("甲局 <&> ]]>");
    assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("source");
    assertThat(document.getElementsByTagName("image").getLength()).isZero();
  }

  @Test
  void missingIsAGapAndNoZero() throws Exception {
    int withGap = circles(ONE, GAP, TWO);

    assertThat(circles(ONE, ZERO, TWO)).isEqualTo(withGap + 1);
    assertThat(lines(ONE, GAP, TWO)).isLessThan(lines(ONE, ZERO, TWO));
  }

  @Test
  void flaggedPointsHaveARing() throws Exception {
    // A ring is its white inside and its edge, over the point.
    assertThat(circles(ONE, FLAGGED, TWO)).isEqualTo(circles(ONE, TWO, TWO) + 2);
  }

  @Test
  void pngShowsTheLine() throws IOException {
    BufferedImage image =
        ImageIO.read(
            new ByteArrayInputStream(written(ChartFormat.PNG, sheet("甲局", ONE, TWO, ONE))));

    long blue = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        blue += (image.getRGB(x, y) & 0xffffff) == 0x0072b2 ? 1 : 0;
      }
    }
    assertThat(blue).isGreaterThan(1000);
  }

  @Test
  void lineWithoutAnyNumberIsNoError() throws IOException {
    assertThat(written(ChartFormat.SVG, sheet("甲局", GAP, GAP, GAP))).isNotEmpty();
    assertThat(written(ChartFormat.SVG, sheet("甲局", ZERO, ZERO, ZERO))).isNotEmpty();
    assertThat(written(ChartFormat.SVG, sheet("甲局", point(-3, Mark.PLAIN), GAP, ONE))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"999999999999999, true", "-999999999999999.5, true", "1000000000000000, false"})
  void drawsNumbersOfUpToFifteenDigits(BigDecimal value, boolean drawn) throws IOException {
    assertThat(Point.isDrawn(value)).isEqualTo(drawn);
    if (drawn) {
      Point large = new Point(Optional.of(value), Mark.PLAIN);
      assertThat(written(ChartFormat.SVG, sheet("甲局", ONE, large, GAP))).isNotEmpty();
    } else {
      assertThatThrownBy(() -> new Point(Optional.of(value), Mark.PLAIN))
          .hasMessageContaining("too large for a chart");
    }
  }

  @Test
  void saysThatChineseIsMissing() {
    assertThat(ChartFont.of(Set.of()).chinese()).isEqualTo(ChartFont.Chinese.MISSING);
  }

  @ParameterizedTest
  @CsvSource({"a.svg, SVG", "A.PNG, PNG", "svg, ''", "a.svg.gz, ''"})
  void endingTellsTheFormat(String name, String format) {
    assertThat(ChartFormat.ofName(name).map(Enum::name).orElse("")).isEqualTo(format);
  }

  private static Point point(int value, Mark mark) {
    return new Point(Optional.of(BigDecimal.valueOf(value)), mark);
  }

  private static ChartSheet sheet(String title, Point... points) {
    Line line = new Line("甲局", 0, List.of(points));
    return new ChartSheet(
        List.of(new LineChart(title, "requests", List.of(2020, 2021, 2022), List.of(line))),
        List.of("source"));
  }

  private static byte[] written(ChartFormat format, ChartSheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(sheet, FONT, out);
    return out.toByteArray();
  }

  private static int circles(Point... points) throws Exception {
    return count("circle", points);
  }

  private static int lines(Point... points) throws Exception {
    return count("line", points) + count("path", points);
  }

  private static int count(String element, Point... points) throws Exception {
    byte[] svg = written(ChartFormat.SVG, sheet("甲局", points));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg))
        .getElementsByTagName(element)
        .getLength();
  }
}
