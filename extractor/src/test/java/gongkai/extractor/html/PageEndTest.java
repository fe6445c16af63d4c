package gongkai.extractor.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEndTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          <p>text,                                          COMPLETE
          <table><tr><td>1</td></tr></table>,               COMPLETE
          <TABLE><TR><TD>1</TABLE>,                         COMPLETE
          <table><tr><td>1</body>,                          COMPLETE
          <table><tr><td>1<p>2</html>,                      COMPLETE
          <table><tr><td>1,                                 WITHIN_CELL
          <table><tr><td>1</td><td>12</t,                   WITHIN_CELL
          <table><tr><TH class=a>1<br>2,                    WITHIN_CELL
          <table><tr><td>a > b,                             WITHIN_CELL
          <table><tr><td>1</td><td width=,                  WITHIN_TABLE
          <table><tr><td>1</td>,                            WITHIN_TABLE
          <table><thead><tr>,                               WITHIN_TABLE
          <table>,                                          WITHIN_TABLE
          <table><tr><td><table></table>,                   COMPLETE
          """)
  void isToldByTheLastTags(String source, PageEnd end) {
    assertThat(PageEnd.of(source)).isEqualTo(end);
    assertThat(end.notice().isPresent()).isEqualTo(end != PageEnd.COMPLETE);
  }
}
