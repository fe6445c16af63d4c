package gongkai.output.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Lines of text that fit into a width. */
final class BrokenLines {
  /** Sizes that do not depend on a screen. */
  static final FontRenderContext RENDERING = new FontRenderContext(null, true, true);

  private BrokenLines() {}

  /** The lines, broken between words or Chinese characters where they are wider than this. */
  static List<String> of(List<String> lines, Font font, float width) {
    List<String> broken = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        broken.add(line);
        continue;
      }
      AttributedString text = new AttributedString(line);
      text.addAttribute(TextAttribute.FONT, font);
      LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), RENDERING);
      int begin = 0;
      while (begin < line.length()) {
        int end = Math.max(begin + 1, measurer.nextOffset(width));
        measurer.setPosition(end);
        broken.add(line.substring(begin, end).strip());
        begin = end;
      }
    }
    return broken;
  }
}
