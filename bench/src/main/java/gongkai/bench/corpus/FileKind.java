package gongkai.bench.corpus;

import java.util.List;

/** The formats of the mixed corpus. */
enum FileKind {
  PDF(".pdf"),
  DOCX(".docx"),
  DOC(".doc"),
  HTML(".html"),
  TEXT(".txt");

  /** A third PDF, the others in equal parts. */
  private static final List<FileKind> ROUND = List.of(PDF, DOCX, HTML, PDF, DOC, TEXT);

  private final String extension;

  FileKind(String extension) {
    this.extension = extension;
  }

  /** The format of a file of the corpus, by its number from 1. */
  static FileKind of(int number) {
    return ROUND.get((number - 1) % ROUND.size());
  }

  /** Of the file's name, with its dot. */
  String extension() {
    return extension;
  }
}
