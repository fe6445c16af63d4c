package gongkai.typesetter;

import java.util.Optional;

/** The formats in which samples are committed. */
public enum Format {
  /** A web page with nothing but the report, UTF-8. */
  HTML,
  /** A page of a government's site: navigation, breadcrumb, a table of metadata, footer; UTF-8. */
  HTML_SITE,
  /** As {@link #HTML_SITE}, in GBK with a meta element that says gb2312. */
  HTML_GBK,
  /** HTML as a word processor saves it; its file is named .doc. */
  HTML_NAMED_DOC,
  DOCX,
  XLSX,
  XLS,
  /** A text dump: each cell on a line that begins with a tab; UTF-8. */
  TEXT,
  /** As {@link #TEXT}, in GB18030. */
  TEXT_GB18030,
  /** A text dump whose tables are rows like {@code a | b | c}; UTF-8. */
  MARKDOWN,
  /** Printed by Chromium from {@link #HTML}. */
  PDF_CHROMIUM,
  /** Exported by LibreOffice from {@link #DOCX}. */
  PDF_LIBREOFFICE,
  /** Saved by LibreOffice from {@link #DOCX}. */
  DOC_LIBREOFFICE;

  /** What another program makes the document from; empty if it is typeset here. */
  public Optional<Format> convertedFrom() {
    return switch (this) {
      case PDF_CHROMIUM -> Optional.of(HTML);
      case PDF_LIBREOFFICE, DOC_LIBREOFFICE -> Optional.of(DOCX);
      default -> Optional.empty();
    };
  }

  /** The name in YAML, such as {@code html_site}. */
  String code() {
    return Names.of(this);
  }
}
