package gongkai.output.verify;

import gongkai.output.Column;
import gongkai.output.verify.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each field is of its column's type and keeps the column's constraints. */
final class FieldCheck implements DatasetCheck {
  private final Findings findings;
  private final List<ColumnRule> rules = new ArrayList<>();
  private String[] fine = {};

  FieldCheck(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void begin(TableLayout table) {
    rules.clear();
    for (Column column : table.schema().columns()) {
      rules.add(new ColumnRule(column));
    }
    fine = new String[rules.size()];
  }

  @Override
  public void row(TableRow row) {
    for (int i = 0; i < fine.length; i++) {
      String field = row.fields().get(i);
      // Most columns repeat what stands above.
      if (!field.equals(fine[i])) {
        Optional<String> expected = rules.get(i).broken(field);
        if (expected.isEmpty()) {
          fine[i] = field;
        } else {
          findings.add(
              Kind.FIELDS,
              row.where(),
              rules.get(i).name(),
              Findings.quoted(field),
              expected.get());
        }
      }
    }
  }
}
