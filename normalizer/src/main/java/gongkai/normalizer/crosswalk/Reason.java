package gongkai.normalizer.crosswalk;

/**
 * Why something can be compared, or cannot.
 *
 * @param zh a sentence in Chinese
 * @param en the same in English
 * @param source the documents that it comes from with their labels; empty for what a user's own
 *     form says
 */
public record Reason(String zh, String en, String source) {}
