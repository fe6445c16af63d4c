package gongkai.normalizer.masthead;

import java.util.Locale;

/** What a table of a report counts, as far as its scope goes. */
enum TableTopic {
  /** Documents, permits, fees: section two of the forms. */
  DISCLOSURE,
  /** Documents alone: what the table of section two counts, not what a web site shows. */
  DOCUMENTS,
  /** Requests: section three. */
  REQUESTS,
  /** Reviews and litigation: section four. */
  RECONSIDERATION,
  /** All of these in one sheet. */
  SHEET,
  /** Nothing tells. */
  OTHER;

  static TableTopic of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
