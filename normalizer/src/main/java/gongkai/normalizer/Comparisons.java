package gongkai.normalizer;

import gongkai.normalizer.form.Yaml;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reports of several years, or of several organs, say together: identities over years, and
 * what is worth a look. What each is evaluated over is data.
 *
 * @param years identities over two years running of one agency and scope
 * @param repetition that every figure is that of the year before
 * @param versions that two reports of one agency, year and scope differ
 * @param departments a region's number against the sum of its organs'
 * @param outliers what is far from other numbers
 */
public record Comparisons(
    List<Yearly> years,
    Repetition repetition,
    Words versions,
    Departments departments,
    List<Outlier> outliers) {
  private static final String RESOURCE = "/gongkai/normalizer/comparisons.yaml";

  /** What every comparison says, in words. */
  public List<Words> words() {
    List<Words> words = new ArrayList<>();
    years.forEach(yearly -> words.add(yearly.words()));
    words.add(repetition.words());
    words.add(versions);
    words.add(departments.words());
    outliers.forEach(outlier -> words.add(outlier.words()));
    return List.copyOf(words);
  }

  /**
   * A comparison in words.
   *
   * @param id as in checks.csv
   * @param zh what it says, in Chinese
   * @param en what it says, in English
   * @param source the document it comes from
   */
  public record Words(String id, String zh, String en, String source) {}

  /**
   * An identity over two years: the sum of {@code left} of a year = the sum of {@code last} of the
   * year before + that of {@code plus} of the year − that of {@code minus} of the year.
   *
   * @param words what it says
   * @param each whether it is evaluated once or for each applicant
   * @param left indicators of the year
   * @param last indicators of the year before
   * @param plus indicators of the year
   * @param minus indicators of the year
   */
  public record Yearly(
      Words words,
      Each each,
      List<String> left,
      List<String> last,
      List<String> plus,
      List<String> minus) {
    /** What an identity over years is evaluated for. */
    public enum Each {
      /** Once a report. */
      REPORT,
      /** Each column of the requests table. */
      APPLICANT
    }

    public Yearly {
      left = List.copyOf(left);
      last = List.copyOf(last);
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
    }
  }

  /**
   * A region against its organs.
   *
   * @param words what it says
   * @param indicators those that are compared
   */
  public record Departments(Words words, List<String> indicators) {
    public Departments {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * How a number is told that is far from others.
   *
   * @param words what it says
   * @param among which others
   * @param least how many others there must be
   * @param bound the robust z-score beyond which a number is notable
   * @param scale what makes numbers of different size comparable
   * @param floor the least that the deviation of the others is taken for, on that scale
   * @param indicators those that are looked at
   */
  public record Outlier(
      Words words,
      Among among,
      int least,
      double bound,
      Scale scale,
      double floor,
      List<String> indicators) {
    /** Which others a number is compared with. */
    public enum Among {
      /** The agency's own of other years, under the same scope. */
      HISTORY,
      /** Those of agencies of the same level and kind on the same year, under the same scope. */
      PEERS
    }

    /** What makes numbers of different size comparable. */
    public enum Scale {
      /** Twice the square root of number + 3/8 (Anscombe 1948). */
      COUNTS,
      /** The natural logarithm of number + 1. */
      RATIOS;

      /**
       * A number on this scale.
       *
       * @param number not negative
       */
      public double of(double number) {
        return this == COUNTS ? 2 * Math.sqrt(number + 0.375) : Math.log1p(number);
      }
    }

    public Outlier {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * When a report is a copy of that of the year before.
   *
   * @param words what it says
   * @param least how many figures it must have
   */
  public record Repetition(Words words, int least) {}

  public Comparisons {
    years = List.copyOf(years);
    outliers = List.copyOf(outliers);
  }

  /** Reads the comparisons that come with the program. */
  public static Comparisons load() {
    Yaml yaml = Yaml.resource(RESOURCE);
    Yaml repetition = yaml.section("repetition");
    Yaml departments = yaml.section("departments");
    return new Comparisons(
        yaml.list("years").stream().map(Comparisons::yearly).toList(),
        new Repetition(words(repetition), Integer.parseInt(repetition.text("least"))),
        words(yaml.section("versions")),
        new Departments(words(departments), departments.texts("indicators")),
        yaml.list("outliers").stream().map(Comparisons::outlier).toList());
  }

  private static Words words(Yaml yaml) {
    return new Words(yaml.text("id"), yaml.text("zh"), yaml.text("en"), yaml.text("source"));
  }

  private static Yearly yearly(Yaml yaml) {
    return new Yearly(
        words(yaml),
        yaml.findConstant("each", Yearly.Each.class).orElse(Yearly.Each.REPORT),
        yaml.texts("left"),
        yaml.texts("last"),
        yaml.texts("plus"),
        yaml.texts("minus"));
  }

  private static Outlier outlier(Yaml yaml) {
    return new Outlier(
        words(yaml),
        yaml.findConstant("among", Outlier.Among.class).orElseThrow(),
        Integer.parseInt(yaml.text("least")),
        Double.parseDouble(yaml.text("bound")),
        yaml.findConstant("scale", Outlier.Scale.class).orElseThrow(),
        Double.parseDouble(yaml.text("floor")),
        yaml.texts("indicators"));
  }
}
