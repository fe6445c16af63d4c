package gongkai.typesetter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of a layout is to hold: {@code {indicator}}, {@code {indicator@applicant}}, or {@code
 * {indicator#note}} for a number that stands beside a figure and is none.
 */
record Placeholder(String indicator, Optional<Applicant> applicant, Optional<String> note) {
  private static final Pattern FORM =
      Pattern.compile("\\{([a-z_]+(?:\\.[a-z_]+)+)(?:@([a-z_]+))?(?:#([a-z_]+))?}");
  private static final String EVERY_APPLICANT = "@*}";

  /** One text for each cell: {@code {indicator@*}} stands for a cell an applicant. */
  static List<String> expand(String text) {
    if (!text.endsWith(EVERY_APPLICANT)) {
      return List.of(text);
    }
    String start = text.substring(0, text.length() - EVERY_APPLICANT.length());
    return Arrays.stream(Applicant.values()).map(a -> start + "@" + a.code() + "}").toList();
  }

  static boolean isIn(String text) {
    return FORM.matcher(text).matches();
  }

  static Placeholder parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no placeholder: " + text);
    }
    return new Placeholder(
        matcher.group(1),
        Optional.ofNullable(matcher.group(2)).map(a -> Names.constant(Applicant.class, a)),
        Optional.ofNullable(matcher.group(3)));
  }

  boolean isFigure() {
    return note.isEmpty();
  }
}
