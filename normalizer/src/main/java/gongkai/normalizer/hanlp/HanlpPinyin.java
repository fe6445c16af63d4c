package gongkai.normalizer.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.ArrayList;
import java.util.List;

/** Readings of characters. */
final class HanlpPinyin {
  static {
    Silence.keep();
  }

  private HanlpPinyin() {}

  static List<String> syllables(String text) {
    List<Pinyin> readings = HanLP.convertToPinyinList(text);
    List<String> syllables = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      Pinyin reading = readings.get(i);
      syllables.add(
          reading == Pinyin.none5
              ? String.valueOf(text.charAt(i))
              : reading.getPinyinWithoutTone());
    }
    return List.copyOf(syllables);
  }
}
