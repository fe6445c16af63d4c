package gongkai.typesetter;

import java.util.List;

/** A part of a report that is ready to be written in any format. */
public sealed interface Block {

  /** The report's title, in one line or several. */
  record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
    }
  }

  /** A section's heading. */
  record Heading(String text) implements Block {}

  /** A centred line above a table. */
  record Caption(String text) implements Block {}

  /** A line at the left. */
  record Line(String text) implements Block {}

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** A table. */
  record Table(Grid grid) implements Block {}

  /** Who signs and when, at the right. */
  record Signature(List<String> lines) implements Block {
    public Signature {
      lines = List.copyOf(lines);
    }
  }
}
