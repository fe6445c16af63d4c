package gongkai.normalizer.check;

/**
 * What an identity says, for people.
 *
 * @param zh in Chinese; empty if its file does not say
 * @param en in English; empty if its file does not say
 * @param source the document it comes from; empty if its file does not say
 */
public record IdentityWords(String zh, String en, String source) {}
