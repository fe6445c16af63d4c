package gongkai.extractor;

/**
 * A line that the file itself marks as a title or heading (a heading element, a heading style).
 *
 * @param text white space collapsed, never blank
 * @param level 1 for the highest
 * @param place where it stands
 */
public record Heading(String text, int level, Place place) implements Block {
  public Heading {
    if (text.isBlank() || level < 1) {
      throw new IllegalArgumentException(
          "a heading needs text and a level from 1: '" + text + "', level " + level);
    }
  }
}
