package gongkai.output;

import java.util.Arrays;

/** What the fields of a column hold; the names are those of Frictionless Table Schema. */
public enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  DATETIME;

  /** As Table Schema writes it. */
  public String code() {
    return FieldText.code(this);
  }

  /** The type of a code; one that the dataset does not use is text. */
  static ColumnType of(String code) {
    return Arrays.stream(values())
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElse(STRING);
  }
}
