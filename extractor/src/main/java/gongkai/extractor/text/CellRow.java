package gongkai.extractor.text;

import java.util.List;

/** A row as dumped: one text a cell, as many as were written. */
record CellRow(List<String> texts) {
  CellRow {
    texts = List.copyOf(texts);
  }

  int size() {
    return texts.size();
  }

  /** How many cells at the end have the shape of a value or are blank. */
  int values() {
    int labels = texts.size();
    while (labels > 0 && NumberText.isValue(texts.get(labels - 1))) {
      labels--;
    }
    return texts.size() - labels;
  }

  /** How many cells stand before the values. */
  int labels() {
    return texts.size() - values();
  }

  boolean isBlank() {
    return texts.stream().allMatch(String::isBlank);
  }

  boolean hasNumber() {
    return texts.subList(labels(), texts.size()).stream().anyMatch(NumberText::isNumber);
  }
}
