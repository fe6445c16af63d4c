package gongkai.normalizer.hanlp;

import com.hankcs.hanlp.utility.Predefine;
import java.util.logging.Level;

/** HanLP tells of missing dictionaries on the console; a library has no console. */
final class Silence {
  private Silence() {}

  /** Call before the first use of HanLP. */
  static void keep() {
    Predefine.logger.setLevel(Level.OFF);
  }
}
