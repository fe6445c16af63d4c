package gongkai.corpus.container;

import java.io.EOFException;

/** What a person is told of damage. */
final class Reasons {
  private Reasons() {}

  static String of(Throwable e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.strip().replaceAll("\\s+", " ");
  }
}
