package gongkai.normalizer.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words that are looked for are found where the pattern alone finds them, and nowhere else. */
class SoughtWordsTest {
  private static final RuleFile SCOPES = RuleFile.load("scopes.yaml");
  private static final RuleFile TITLES = RuleFile.load("titles.yaml");

  private static final SoughtWords ANY_CHARACTER = words("(?s).");

  /** Of the rules, and of each kind of expression that depends on what stands around. */
  private static final List<SoughtWords> WORDS =
      List.of(
          SCOPES.mapping("topics").words("requests"),
          SCOPES.mapping("topics").words("reconsideration"),
          SCOPES.words("whole"),
          SCOPES.words("count"),
          TITLES.words("subject"),
          TITLES.words("annual_end"),
          TITLES.words("separators"),
          words("收到|申请"),
          words("^收到"),
          words("报告$"),
          words("(?<!人民)政府"),
          words("(?<=人民)政府"),
          words("政府(?=信息)"),
          words("政府(?!信息)"),
          words("\\b1"),
          words("\\B信"),
          words("(?>收+)到"),
          words("(.)\\1"),
          words("[^收到申请]"),
          words("[\\p{IsHan}&&[^收到]]{2}"),
          words("申*"),
          words("(?=申请)"),
          words("(?=申请)|请(?=信)"),
          words("(?<!报)$"),
          ANY_CHARACTER,
          words("\uff5e|\ud840\udc00"));

  private static SoughtWords words(String pattern) {
    return new SoughtWords(Pattern.compile(pattern));
  }

  @Provide
  Arbitrary<String> text() {
    Arbitrary<String> known =
        Arbitraries.of(
            "收到",
            "收",
            "申请",
            "人民",
            "政府",
            "信息",
            "公开",
            "报告",
            "年报",
            "未",
            "无",
            "复议",
            "诉讼",
            "统计",
            "范围",
            "为",
            "仅",
            "本局",
            "件",
            "12",
            "1",
            "0",
            "三",
            "。",
            ",",
            "-",
            "_",
            "a",
            "\n",
            "\uff5e",
            "\ud840\udc00",
            "\ud840");
    return known.list().ofMaxSize(14).map(parts -> String.join("", parts));
  }

  @Property(tries = 2000)
  void findsWhatThePatternFinds(@ForAll("text") String text) {
    for (SoughtWords words : WORDS) {
      List<String> found = new ArrayList<>();
      SoughtWords.Search search = words.in(text);
      while (search.next()) {
        found.add(place(search.match()));
      }
      List<String> expected =
          words.pattern().matcher(text).results().map(SoughtWordsTest::place).toList();
      assertThat(found).as("%s in '%s'", words.pattern(), text).isEqualTo(expected);
    }
  }

  @Property(tries = 500)
  void findsNothingOutsideAPart(@ForAll("text") String before, @ForAll("text") String text) {
    String whole = before + text + before;
    int end = before.length() + text.length();
    SoughtWords.Search search = ANY_CHARACTER.in(whole, before.length(), end);
    int characters = 0;
    while (search.next()) {
      assertThat(search.match().start()).isBetween(before.length(), whole.length());
      characters += search.match().end() - search.match().start();
    }
    assertThat(characters).isEqualTo(text.length());
  }

  private static String place(MatchResult match) {
    return match.start() + "-" + match.end();
  }
}
