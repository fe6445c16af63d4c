package gongkai.typesetter;

/** What writers need of blocks. */
final class Blocks {
  private Blocks() {}

  /** The text of a block other than a table; its lines, if several, are divided by {@code \n}. */
  static String text(Block block) {
    if (block instanceof Block.Title title) {
      return String.join("\n", title.lines());
    }
    if (block instanceof Block.Heading heading) {
      return heading.text();
    }
    if (block instanceof Block.Caption caption) {
      return caption.text();
    }
    if (block instanceof Block.Line line) {
      return line.text();
    }
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text();
    }
    if (block instanceof Block.Signature signature) {
      return String.join("\n", signature.lines());
    }
    throw new IllegalArgumentException("a table is no text");
  }
}
