package gongkai.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters of a page's program a person sees, and so which are read. */
class ShownTextTest {
  private static final List<String> TABLE = List.of("行政许可", "447228", "收费（万元）", "7730.28");

  private final PdfReader reader = new PdfReader();

  @ParameterizedTest
  @CsvSource({
    "filled, 0 Tr, true",
    "outlined, 1 Tr, true",
    "filled and outlined, 2 Tr, true",
    "invisible, 3 Tr, false",
    "filled and clipping, 4 Tr, true",
    "clipping only, 7 Tr, false",
    "in a clip around it, 50 190 100 30 re W n, true",
    "outside the clip, 200 190 100 30 re W n, false",
    "outside the second clip, 50 190 100 30 re W n 0 0 10 10 re W n, false",
    "outside a clip that is over, q 0 0 9 9 re W n Q, true",
    "an empty clip clips nothing, W n, true",
    "a round clip, 20 200 m 20 300 200 300 200 200 c 200 100 20 100 20 200 c W n, true",
    "white, 1 g, true",
    "transparent, /Clear gs, false",
    "half transparent, /Half gs, true",
    "outside the page, 1 0 0 1 0 300 cm, false",
    "a layer that is on, /OC /On BDC, true",
    "a layer that is off, /OC /Off BDC, false",
    "a layer in one that is off, /OC /Off BDC /OC /On BDC, false",
    "after a layer that is off, /OC /Off BDC EMC, true",
    "any of on and off, /OC /AnyOn BDC, true",
    "all of on and off, /OC /AllOn BDC, false",
    "not off, /OC /NotOff BDC, true",
    "not on, /OC /NotOn BDC, false",
    "a marked watermark, /Artifact <</Subtype /Watermark>> BDC, false",
    "a marked page header, /Artifact <</Subtype /Header>> BDC, true"
  })
  void readsWhatIsSeen(String why, String before, boolean seen) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page =
          pdf.page(PdfFixture.text(60, 100, "1") + before + "\n" + PdfFixture.text(60, 200, "456"));
      addStates(page);
      addLayers(pdf, page);
      assertThat(Documents.paragraphs(reader.read(pdf.file())).contains("456"))
          .as(why)
          .isEqualTo(seen);
    }
  }

  @Test
  void whereAllLayersAreOffTheOnesThatAreOnAreSeen() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page =
          pdf.page(
              "/OC /On BDC\n"
                  + PdfFixture.text(60, 200, "456")
                  + "EMC /OC /Other BDC\n"
                  + PdfFixture.text(60, 100, "789"));
      COSDictionary configuration = addLayers(pdf, page);
      configuration.setName("BaseState", "OFF");
      assertThat(Documents.paragraphs(reader.read(pdf.file()))).containsExactly("456");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 0", "0.3 0", "0.5 0.2", "0 -0.5"})
  void lettersDrawnTwiceForBoldCountOnce(String offset) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page(
          PdfFixture.table(100)
              + "q 1 0 0 1 "
              + offset
              + " cm 2 Tr\n"
              + PdfFixture.table(100)
              + "Q\n");
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "half transparent, /Half gs",
    "pale, 0.85 g",
    "pale red, 1 0.8 0.8 rg",
    "in a layer of its own, /Half gs 0.5 g"
  })
  void aWatermarkAcrossATableIsNotInItsCells(String why, String look) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page("q " + look + "\n" + large() + "Q\n" + PdfFixture.table(100));
      addStates(page);
      assertThat(Documents.cells(reader.read(pdf.file()))).as(why).isEqualTo(TABLE);
    }
  }

  @Test
  void largePaleTextThatCrossesNothingIsATitle() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      pdf.page("q 1 g 1 0 0 1 0 100 cm\n" + large() + "Q\n" + PdfFixture.table(100));
      Document document = reader.read(pdf.file());
      assertThat(Documents.paragraphs(document)).containsExactly("公开");
      assertThat(Documents.cells(document)).isEqualTo(TABLE);
    }
  }

  @Test
  void fieldsOfAFormAreRead() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page(PdfFixture.table(100).replace("<343437323238> Tj", ""));
      COSDictionary field = widget(155, 121, 90, 18);
      COSDictionary looks = new COSDictionary();
      looks.setItem(COSName.N, look(pdf, page, "447228"));
      field.setItem(COSName.AP, looks);
      annotate(page, field);
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "2, false", "32, false"})
  void aFieldWithoutALookShowsItsValue(int flags, boolean seen) throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page(PdfFixture.table(100).replace("<343437323238> Tj", ""));
      COSDictionary field = widget(155, 121, 90, 18);
      field.setInt(COSName.F, flags);
      field.setName(COSName.FT, "Tx");
      field.setItem(COSName.V, new COSString("4472 件"));
      annotate(page, field);
      assertThat(Documents.cells(reader.read(pdf.file())).get(1)).isEqualTo(seen ? "4472 件" : "");
    }
  }

  @Test
  void popupsAndLinksAddNothing() throws Exception {
    try (PdfFixture pdf = new PdfFixture()) {
      PDPage page = pdf.page(PdfFixture.table(100));
      for (String type : List.of("Popup", "Link", "Text")) {
        COSDictionary annotation = widget(155, 121, 90, 18);
        annotation.setName(COSName.SUBTYPE, type);
        annotation.setString(COSName.CONTENTS, "999");
        annotate(page, annotation);
      }
      assertThat(Documents.cells(reader.read(pdf.file()))).isEqualTo(TABLE);
    }
  }

  /** Two letters as large as the table, across its cells. */
  private static String large() {
    return "BT /C 40 Tf 1 0 0 1 110 105 Tm <516C5F00> Tj ET\n";
  }

  private static void addStates(PDPage page) {
    COSDictionary states = new COSDictionary();
    states.setItem("Clear", alpha(0));
    states.setItem("Half", alpha(0.5f));
    page.getResources().getCOSObject().setItem(COSName.EXT_G_STATE, states);
  }

  private static COSDictionary alpha(float alpha) {
    COSDictionary state = new COSDictionary();
    state.setItem(COSName.CA_NS, new COSFloat(alpha));
    return state;
  }

  /** Layers On, Off and Other, and lists of them; returns the configuration. */
  private static COSDictionary addLayers(PdfFixture pdf, PDPage page) {
    COSDictionary on = group("on");
    COSDictionary off = group("off");
    COSDictionary other = group("other");
    COSDictionary properties = new COSDictionary();
    properties.setItem("On", on);
    properties.setItem("Off", off);
    properties.setItem("Other", other);
    properties.setItem("AnyOn", members("P", COSName.getPDFName("AnyOn"), on, off));
    properties.setItem("AllOn", members("P", COSName.getPDFName("AllOn"), on, off));
    properties.setItem("NotOff", members("VE", array(COSName.getPDFName("Not"), off), off));
    properties.setItem("NotOn", members("VE", array(COSName.getPDFName("Not"), on), on));
    page.getResources().getCOSObject().setItem(COSName.PROPERTIES, properties);
    COSDictionary configuration = new COSDictionary();
    configuration.setItem(COSName.ON, array(on));
    configuration.setItem(COSName.OFF, array(off));
    COSDictionary all = new COSDictionary();
    all.setItem(COSName.OCGS, array(on, off, other));
    all.setItem(COSName.D, configuration);
    pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, all);
    return configuration;
  }

  private static COSDictionary group(String name) {
    COSDictionary group = new COSDictionary();
    group.setItem(COSName.TYPE, COSName.OCG);
    group.setString(COSName.NAME, name);
    return group;
  }

  private static COSDictionary members(String key, COSBase rule, COSBase... groups) {
    COSDictionary members = new COSDictionary();
    members.setItem(COSName.TYPE, COSName.OCMD);
    members.setItem(COSName.OCGS, array(groups));
    members.setItem(key, rule);
    return members;
  }

  private static COSArray array(COSBase... items) {
    COSArray array = new COSArray();
    for (COSBase item : items) {
      array.add(item);
    }
    return array;
  }

  private static COSDictionary widget(float x, float y, float width, float height) {
    COSDictionary widget = new COSDictionary();
    widget.setName(COSName.TYPE, "Annot");
    widget.setName(COSName.SUBTYPE, "Widget");
    widget.setItem(COSName.RECT, new PDRectangle(x, y, width, height).getCOSArray());
    return widget;
  }

  private static void annotate(PDPage page, COSDictionary annotation) {
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (all == null) {
      all = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, all);
    }
    all.add(annotation);
  }

  private static PDStream look(PdfFixture pdf, PDPage page, String text) throws IOException {
    PDStream look =
        new PDStream(
            pdf.document(),
            new ByteArrayInputStream(
                PdfFixture.text(5, 5, text).getBytes(StandardCharsets.US_ASCII)));
    look.getCOSObject().setName(COSName.TYPE, "XObject");
    look.getCOSObject().setName(COSName.SUBTYPE, "Form");
    look.getCOSObject().setItem(COSName.BBOX, new PDRectangle(90, 18).getCOSArray());
    look.getCOSObject().setItem(COSName.RESOURCES, page.getResources().getCOSObject());
    return look;
  }
}
