package gongkai.bench.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.typesetter.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LostLettersTest {
  private static final List<Block> REPORT =
      List.of(new Block.Heading("一、概况"), new Block.Line("全年 12 件（其中 2 件）"));

  @TempDir private Path folder = Path.of("");

  private String lost(PrintedLetters page) throws IOException {
    Path file = folder.resolve("made.pdf");
    page.save(file);
    return LostLetters.of(REPORT, ShownLetters.of(file));
  }

  @Test
  void nothingIsLostHoweverItIsBrokenIntoLines() throws IOException {
    PrintedLetters page =
        new PrintedLetters()
            .at(10, 100, "第1页")
            .at(10, 200, "件)全年12")
            .at(10, 300, "况件(其中2")
            .at(10, 400, "一、概");

    assertThat(lost(page)).isEmpty();
  }

  @Test
  void whatIsNotThereIsLost() throws IOException {
    PrintedLetters page = new PrintedLetters().at(10, 300, "一、概况").at(10, 200, "全年1件（其中2件");

    assertThat(lost(page)).isEqualTo(")2");
  }

  @Test
  void whatStandsOffThePageIsLost() throws IOException {
    PrintedLetters page = new PrintedLetters().at(10, -40, "一、概况").at(10, 200, "全年12件（其中2件）");

    assertThat(lost(page)).isEqualTo("、一况概");
  }

  @Test
  void whatIsOverprintedIsLostOnBothSides() throws IOException {
    PrintedLetters page = new PrintedLetters().at(10, 200, "一、概况全年12件（其中2件）").at(31, 201, "年");

    assertThat(lost(page)).isEqualTo("概");
  }

  @Test
  void whatIsPrintedTwiceToLookBoldIsThere() throws IOException {
    PrintedLetters page = new PrintedLetters().at(10, 200, "一、概况全年12件（其中2件）").at(10, 200, "一、概况");

    assertThat(lost(page)).isEmpty();
  }

  @Test
  void whatFontsGiveForALetterIsThatLetter() {
    List<Block> report = List.of(new Block.Line("人民、门户——"));

    assertThat(LostLetters.of(report, "⼈⺠︑⻔⼾⸺")).isEmpty();
    assertThat(LostLetters.of(report, "⼈⺠︑⻔⸺")).isEqualTo("户");
  }
}
