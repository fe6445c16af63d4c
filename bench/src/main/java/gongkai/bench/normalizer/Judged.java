package gongkai.bench.normalizer;

import gongkai.normalizer.FigureKey;

/**
 * A figure and how it was read.
 *
 * @param key whose
 * @param verdict how it was read
 * @param expected what stands in the document, for a person
 * @param got what was read, for a person
 * @param read the cell it was read from, or the one it stands in if it was not read
 */
record Judged(FigureKey key, Verdict verdict, String expected, String got, Spot read) {
  String line() {
    String applicant = key.applicant().map(one -> " " + one.code()).orElse("");
    return "%s %s%s expected %s got %s"
        .formatted(verdict, key.indicator(), applicant, expected, got);
  }
}
