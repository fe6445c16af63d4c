package gongkai.output.excel;

import java.util.ArrayList;
import java.util.List;

/** What a workbook does not show as the CSV files do, counted while it is written. */
final class Remarks {
  private long cutTexts;
  private long roundedNumbers;
  private long flagged;
  private long commented;
  private long linked;
  private long unlinked;

  void cut() {
    cutTexts++;
  }

  void rounded() {
    roundedNumbers++;
  }

  void flagged() {
    flagged++;
  }

  void commented() {
    commented++;
  }

  long comments() {
    return commented;
  }

  void linked() {
    linked++;
  }

  void unlinked() {
    unlinked++;
  }

  /** In sentences; empty if everything is shown. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    say(
        sentences,
        cutTexts,
        "%d 个文本超过 32,767 个字符，已截断，全文见 CSV 文件。"
            + " %<d texts are longer than the 32,767 characters of a cell and cut; the CSV files have"
            + " them whole.");
    say(
        sentences,
        roundedNumbers,
        "%d 个数字超过 15 位有效数字，Excel 只保留 15 位，准确值见 CSV 文件。"
            + " %<d numbers have more than 15 digits, which Excel rounds; the CSV files have them"
            + " exactly.");
    if (commented < flagged) {
      sentences.add(
          ("%1$d 个有疑点的单元格均已着色，仅前 %2$d 个带有批注，其余见 flags 列。"
                  + " All %1$d flagged cells are coloured; the first %2$d have a comment, the reasons of"
                  + " the others stand in the column flags.")
              .formatted(flagged, commented));
    }
    if (unlinked > 0) {
      sentences.add(
          ("%1$d 个网址未设链接（Excel 每表最多 65,530 个，且须为有效网址），已设 %2$d 个。"
                  + " %1$d addresses are plain text (Excel takes 65,530 links a sheet, and only valid"
                  + " ones); %2$d are links.")
              .formatted(unlinked, linked));
    }
    return sentences;
  }

  private static void say(List<String> sentences, long count, String sentence) {
    if (count > 0) {
      sentences.add(sentence.formatted(count));
    }
  }
}
