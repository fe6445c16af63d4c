package gongkai.normalizer.mention;

/**
 * A number with its unit in a sentence.
 *
 * @param start index of its first character, a word such as 约 included
 * @param end index behind its last character
 * @param number what it states
 * @param unit as printed, without 万 and the like; empty where a bare number says it all: 为0
 */
record Count(int start, int end, StatedNumber number, String unit) {}
