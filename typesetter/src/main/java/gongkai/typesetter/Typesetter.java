package gongkai.typesetter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Typesets reports. The same report gives the same bytes. */
public final class Typesetter {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Typesetter() {}

  /** Typesets a report in the format of its own document. */
  public static byte[] typeset(SampleReport report) {
    return typeset(report, report.format());
  }

  /**
   * Typesets a report.
   *
   * @throws IllegalArgumentException if another program makes documents of this format, or the
   *     format's character set cannot hold the text
   */
  public static byte[] typeset(SampleReport report, Format format) {
    List<Block> blocks = Composer.compose(report);
    return switch (format) {
      case HTML -> HtmlWriter.write(report, blocks, HtmlFrame.PLAIN, StandardCharsets.UTF_8);
      case HTML_SITE -> HtmlWriter.write(report, blocks, HtmlFrame.SITE, StandardCharsets.UTF_8);
      case HTML_GBK -> HtmlWriter.write(report, blocks, HtmlFrame.SITE, GBK);
      case HTML_NAMED_DOC ->
          HtmlWriter.write(report, blocks, HtmlFrame.WORD, StandardCharsets.UTF_8);
      case DOCX -> DocxWriter.write(blocks, report.typography().font());
      case XLSX -> WorkbookWriter.xlsx(blocks);
      case XLS -> WorkbookWriter.xls(blocks);
      case TEXT -> Encoded.bytes(TextDumpWriter.write(blocks), StandardCharsets.UTF_8);
      case TEXT_GB18030 -> Encoded.bytes(TextDumpWriter.write(blocks), GB18030);
      case MARKDOWN -> Encoded.bytes(MarkdownWriter.write(blocks), StandardCharsets.UTF_8);
      case PDF_CHROMIUM, PDF_LIBREOFFICE, DOC_LIBREOFFICE ->
          throw new IllegalArgumentException(format + " is made by another program");
    };
  }

  /** The parts of a report in reading order, as set, for who writes them in a manner of his own. */
  public static List<Block> blocks(SampleReport report) {
    return List.copyOf(Composer.compose(report));
  }

  /** The tables of a report as set, in reading order: what a reader of any format must find. */
  public static List<Grid> tables(SampleReport report) {
    return blocks(report).stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).grid())
        .toList();
  }
}
