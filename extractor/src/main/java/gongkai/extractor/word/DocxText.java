package gongkai.extractor.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The text of one paragraph as a reader of the document sees it: insertions without deletions,
 * fields' results without their codes, no hidden text.
 */
final class DocxText {
  /** What a paragraph says. */
  record Lines(List<String> lines, List<Element> textBoxes) {
    boolean isBlank() {
      return lines.stream().allMatch(String::isBlank);
    }
  }

  private static final Set<String> UNREAD =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "delInstrText",
          "instrText",
          "pPr",
          "rPr",
          "sdtPr",
          "rt",
          "rubyPr",
          "fldData",
          "posOffset",
          "align",
          "pctWidth",
          "pctHeight");

  private final DocxStyles styles;
  private final Element paragraph;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final List<Element> textBoxes = new ArrayList<>();

  /** The fields that are open, innermost first, and whether their result has begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private DocxText(DocxStyles styles, Element paragraph) {
    this.styles = styles;
    this.paragraph = paragraph;
  }

  static Lines of(Element paragraph, DocxStyles styles) {
    DocxText text = new DocxText(styles, paragraph);
    text.readChildren(paragraph);
    text.endLine();
    return new Lines(text.lines, text.textBoxes);
  }

  private void readChildren(Element parent) {
    for (Element child : Content.visible(parent)) {
      if (!UNREAD.contains(child.name())) {
        read(child);
      }
    }
  }

  private void read(Element element) {
    switch (element.name()) {
      case "t" -> append(element.text());
      case "tab", "ptab" -> append("\t");
      case "br", "cr" -> endLine();
      case "noBreakHyphen" -> append("-");
      case "sym" -> append(symbol(element));
      case "fldChar" -> field(element.attribute("fldCharType").orElse(""));
      case "txbxContent" -> textBoxes.add(element);
      case "r" -> run(element);
      default -> readChildren(element);
    }
  }

  private void run(Element run) {
    if (!styles.isHidden(run, paragraph)) {
      readChildren(run);
      return;
    }
    for (Element child : run.children()) {
      if (child.is("fldChar")) {
        read(child);
      }
    }
  }

  private void field(String type) {
    if (type.equals("begin")) {
      fields.push(false);
    } else if (!fields.isEmpty()) {
      fields.pop();
      if (type.equals("separate")) {
        fields.push(true);
      }
    }
  }

  private void append(String text) {
    if (!fields.contains(false)) {
      line.append(text);
    }
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
  }

  /** Signs of pictorial fonts lie in the private use area and have no text. */
  private static String symbol(Element symbol) {
    String code = symbol.attribute("char").orElse("");
    if (!code.matches("[0-9A-Fa-f]{1,4}")) {
      return "";
    }
    int sign = Integer.parseInt(code, 16);
    return sign >= 0xe000 && sign <= 0xf8ff ? "" : Character.toString(sign);
  }

  /** Whether the end of the paragraph was deleted, so that the next goes on with it. */
  static boolean isJoinedToNext(Element paragraph) {
    return paragraph.child("pPr").child("rPr").has("del");
  }
}
