package gongkai.output;

/** What the fields of a column hold; the names are those of Frictionless Table Schema. */
enum ColumnType {
  STRING,
  INTEGER,
  NUMBER,
  BOOLEAN,
  DATE,
  DATETIME;

  String code() {
    return FieldText.code(this);
  }
}
