package gongkai.normalizer.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/** Names of places in running text. */
final class HanlpPlaces {
  private static final Segment SEGMENT;

  static {
    Silence.keep();
    // Organs stay apart: a recognised organ would swallow the place before it.
    SEGMENT = HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(false);
  }

  private HanlpPlaces() {}

  static List<String> in(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    return SEGMENT.seg(text).stream()
        .filter(term -> term.nature.startsWith("ns"))
        .map(HanlpPlaces::word)
        .toList();
  }

  private static String word(Term term) {
    return term.word;
  }
}
