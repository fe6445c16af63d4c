package gongkai.normalizer.crosswalk;

/**
 * The document that a form comes from.
 *
 * @param form the form's id
 * @param zh the document, in Chinese
 * @param en what the form is, in English
 */
public record FormDocument(String form, String zh, String en) {}
