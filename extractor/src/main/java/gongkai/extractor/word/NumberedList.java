package gongkai.extractor.word;

import java.util.Map;

/**
 * A numbered list as paragraphs refer to it.
 *
 * @param series what it counts; lists of one series go on with each other's numbers
 * @param id the list itself
 * @param levels by level, from 0
 * @param starts the numbers with which this list starts the series anew, by level
 */
record NumberedList(
    String series, String id, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
  static final int LEVELS = 9;

  NumberedList {
    levels = Map.copyOf(levels);
    starts = Map.copyOf(starts);
  }
}
