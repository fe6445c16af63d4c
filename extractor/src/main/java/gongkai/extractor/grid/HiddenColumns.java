package gongkai.extractor.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns that texts over several of them hide: group labels beside the labels of their rows, and
 * between both the labels that span them.
 */
final class HiddenColumns {
  /** The narrowest room between two columns, in font sizes. */
  private static final double LEAST = 0.3;

  /** How many texts may cross the room between two columns, as a part of those beside it. */
  private static final double CROSSING = 0.4;

  /** How far the middles of texts side by side lie apart, in font sizes. */
  private static final double SIDE = 0.7;

  private static final int LEAST_LEFT = 2;
  private static final int LEAST_RIGHT = 2;

  private final List<Phrase> texts;

  private HiddenColumns(List<Phrase> texts) {
    this.texts = texts;
  }

  /** The columns that a stretch of text consists of; the stretch itself, if it is one. */
  static List<Stretch> of(List<PhraseLine> body, Stretch column) {
    List<Phrase> texts = new ArrayList<>();
    for (PhraseLine line : body) {
      for (Phrase phrase : line.phrases()) {
        if (phrase.left() >= column.from() - 0.1 && phrase.right() <= column.to() + 0.1) {
          texts.add(phrase);
        }
      }
    }
    List<Stretch> parts = new ArrayList<>();
    new HiddenColumns(texts).split(column, parts);
    return parts;
  }

  private void split(Stretch column, List<Stretch> parts) {
    Stretch best = null;
    double most = 0;
    for (Phrase left : texts) {
      if (left.right() < column.to() && left.right() > column.from()) {
        Stretch room = room(left.right(), column);
        double score = score(room, column);
        if (score > most) {
          most = score;
          best = room;
        }
      }
    }
    if (best == null) {
      parts.add(column);
    } else {
      split(new Stretch(column.from(), best.from()), parts);
      split(new Stretch(best.to(), column.to()), parts);
    }
  }

  /** The room from where a text ends to where the next ones begin. */
  private Stretch room(double from, Stretch column) {
    double to = column.to();
    for (Phrase text : texts) {
      if (text.left() >= from) {
        to = Math.min(to, text.left());
      }
    }
    return new Stretch(from, to);
  }

  /** How much speaks for a room between columns; 0 if it is none. */
  private double score(Stretch room, Stretch column) {
    List<Phrase> left = new ArrayList<>();
    List<Phrase> right = new ArrayList<>();
    int crossing = 0;
    for (Phrase text : texts) {
      if (text.left() >= column.from() - 0.1 && text.right() <= room.from() + 0.1) {
        left.add(text);
      } else if (text.left() >= room.to() - 0.1 && text.right() <= column.to() + 0.1) {
        right.add(text);
      } else if (text.left() < room.from() && text.right() > room.to()) {
        crossing++;
      }
    }
    if (left.size() < LEAST_LEFT
        || right.size() < LEAST_RIGHT
        || room.length() < LEAST * left.get(0).size()
        || crossing > CROSSING * (left.size() + right.size())
        || beside(left, room) == 0) {
      return 0;
    }
    return left.size() + right.size() - crossing;
  }

  /** How many texts have one beyond a room at their side. */
  private int beside(List<Phrase> left, Stretch room) {
    int beside = 0;
    for (Phrase text : left) {
      beside +=
          texts.stream()
                  .filter(other -> other.left() >= room.to() - 0.1)
                  .anyMatch(other -> Math.abs(other.middle() - text.middle()) < SIDE * text.size())
              ? 1
              : 0;
    }
    return beside;
  }
}
