package gongkai.typesetter;

import java.util.Locale;

/** The names of constants as YAML writes them: {@code full_width} for {@code FULL_WIDTH}. */
final class Names {
  private Names() {}

  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " is named " + name);
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
