package gongkai.typesetter;

/** For whom a sample's figures count, as its text says. */
public enum Scope {
  ORGAN,
  GOVERNMENT,
  REGION,
  SYSTEM,
  /** Its text does not say. */
  UNKNOWN;

  /** The code in the dataset, such as {@code region}. */
  public String code() {
    return Names.of(this);
  }
}
