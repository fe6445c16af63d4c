/**
 * The Chinese language as a dictionary knows it: simplified characters, pinyin, synonyms, places.
 * The only package that touches HanLP; nothing of it is loaded before the first question.
 */
@NullMarked
package gongkai.normalizer.hanlp;

import org.jspecify.annotations.NullMarked;
