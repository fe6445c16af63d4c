package gongkai.bench.page;

/** The formats that PDF files are made of. */
public enum PageFormat {
  /** For Chromium. */
  HTML,
  /** For LibreOffice. */
  DOCX;

  /** Of the file's name, with its dot. */
  public String extension() {
    return this == HTML ? ".html" : ".docx";
  }
}
