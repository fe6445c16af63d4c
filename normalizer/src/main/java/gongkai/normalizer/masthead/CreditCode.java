package gongkai.normalizer.masthead;

/** Unified social credit codes, GB 32100-2015: 18 characters, the last a check. */
final class CreditCode {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int FACTOR = 3;
  private static final int LENGTH = 18;
  private static final int DIVISION_START = 2;
  private static final int DIVISION_END = 8;

  private CreditCode() {}

  /** Whether the code has the right length, characters and check character. */
  static boolean isValid(String code) {
    if (code.length() != LENGTH || code.chars().anyMatch(c -> CHARACTERS.indexOf(c) < 0)) {
      return false;
    }
    int modulus = CHARACTERS.length();
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
      weight = weight * FACTOR % modulus;
    }
    return CHARACTERS.indexOf(code.charAt(LENGTH - 1)) == (modulus - sum % modulus) % modulus;
  }

  /** Digits 3 to 8 of a valid code: the division of the authority that gave it. */
  static String division(String code) {
    return code.substring(DIVISION_START, DIVISION_END);
  }
}
