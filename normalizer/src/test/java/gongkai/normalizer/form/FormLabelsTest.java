package gongkai.normalizer.form;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.extractor.KnownLabels;
import gongkai.extractor.KnownTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormLabelsTest {
  private final KnownLabels known = FormLabels.of(FormLibrary.load());

  @Test
  void knowsEachLabelOfEachFormAndItsBeginnings() {
    for (FormPart part : FormLibrary.load().parts()) {
      for (Line row : part.rows()) {
        String label = row.labels().main().full();
        assertThat(known.isRow(known.folded(label))).as(label).isTrue();
        assertThat(known.isBeginning(label.substring(0, 1))).as(label).isTrue();
        assertThat(known.isPiece(label.substring(label.length() - 1))).as(label).isTrue();
      }
      for (Line column : part.columns()) {
        String label = column.labels().main().full();
        assertThat(known.isColumn(known.folded(label))).as(label).isTrue();
      }
    }
  }

  @Test
  void tellsColumnsOfEqualNamesByTheirOrder() {
    List<String> results = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    List<String> names = List.of(results, results, results).stream().flatMap(List::stream).toList();
    List<KnownTable.Line> lines = known.columns(names, List.of());

    assertThat(lines).hasSize(15);
    assertThat(lines.get(0).parent("行政复议")).isZero();
    assertThat(lines.get(5).parent("未经复议直接起诉")).isEqualTo(1);
    assertThat(lines.get(14).parent("复议后起诉")).isEqualTo(1);
  }

  @Test
  void takesOffWhatIsNoPartOfALabel() {
    assertThat(known.folded("规范性文件（指有文号的文件）")).isEqualTo("规范性文件");
    assertThat(known.folded("三本年度办理结果")).isEqualTo("本年度办理结果");
    assertThat(known.isWithinRemark("规范性文件（指有")).isTrue();
    assertThat(known.isLabel(known.folded("本单位概况"))).isFalse();
  }

  @Test
  void knowsLabelsInTraditionalCharacters() {
    assertThat(known.isRow(known.folded("1.屬於國家秘密"))).isTrue();
    assertThat(known.isPiece("屬於國家")).isTrue();
  }

  @Test
  void tellsFiguresWithUnits() {
    assertThat(known.isFigure("45.8万元")).isTrue();
    assertThat(known.isFigure("３项")).isTrue();
    assertThat(known.isFigure("2021年")).isFalse();
    assertThat(known.isFigure("规章")).isFalse();
  }
}
