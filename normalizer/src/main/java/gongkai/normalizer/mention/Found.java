package gongkai.normalizer.mention;

import gongkai.normalizer.FigureKey;

/**
 * A count that was understood as a figure.
 *
 * @param key which figure it speaks of
 * @param number what it states
 * @param sentence where
 */
record Found(FigureKey key, StatedNumber number, Sentence sentence) {}
