package gongkai.normalizer.mention.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.Document;
import gongkai.normalizer.Codebook;
import gongkai.normalizer.Mention;
import gongkai.normalizer.mention.MentionReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text, however broken. */
class MentionPropertiesTest {
  private static final MentionReader READER = new MentionReader(Codebook.load());
  private static final MentionReader.Context REPORT =
      new MentionReader.Context(
          Reports.masthead(Optional.of("青柳县人民政府"), Optional.of(2022)),
          Optional.of("form_2021"),
          List.of());
  private static final List<String> FRAGMENTS =
      List.of(
          "收到",
          "受理",
          "政府信息公开申请",
          "答复",
          "其中",
          "予以公开",
          "复议",
          "诉讼",
          "维持",
          "结转",
          "下年度",
          "规章",
          "规范性文件",
          "制发",
          "废止",
          "网站",
          "微信",
          "公开",
          "信息",
          "处理费",
          "收取",
          "2022年",
          "上年",
          "约",
          "余",
          "以上",
          "1,234",
          "５",
          "12",
          "二十六",
          "一",
          "万",
          "1.2",
          "件",
          "条",
          "元",
          "，",
          "。",
          "；",
          "（",
          "）",
          "、",
          "为",
          "0",
          " ",
          "\ud840");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(FRAGMENTS).list().ofMaxSize(40).map(words -> String.join("", words));
  }

  @Property
  void quotesTheTextAndReadsItTheSameEachTime(@ForAll("texts") String text) {
    Document document = Reports.document(List.of("x" + text));

    List<Mention> mentions = READER.read(document, REPORT);

    assertThat(READER.read(document, REPORT)).isEqualTo(mentions);
    assertThat(mentions)
        .allSatisfy(
            mention -> {
              assertThat("x" + text.replace(" ", "")).contains(mention.sentence());
              assertThat(mention.value().signum()).isNotNegative();
              assertThat(mention.result()).isEqualTo(Mention.Result.ALONE);
            });
  }

  /** However a number is written, it is the same. */
  @Property
  void readsTheNumberPrinted(@ForAll @IntRange(max = 9_999_999) int number) {
    List<String> ways =
        List.of(
            Integer.toString(number),
            String.format(Locale.ROOT, "%,d", number),
            Integer.toString(number).replace('0', '０').replace('7', '７'));

    assertThat(ways)
        .allSatisfy(
            printed ->
                assertThat(
                        READER.read(
                            Reports.document(List.of("全县收到政府信息公开申请" + printed + "件。")), REPORT))
                    .extracting(mention -> mention.value().intValueExact())
                    .containsExactly(number));
  }
}
