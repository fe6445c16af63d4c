package gongkai.bench.normalizer;

import gongkai.bench.damage.Damaged;
import gongkai.bench.damage.Kind;

/**
 * A damaged report and how it was read.
 *
 * @param kind of the damage
 * @param number which mutation of its kind, from 1
 * @param damaged the report
 * @param outcome how it was read
 * @param millis how long that took on the processor, in milliseconds
 */
record Mutation(Kind kind, int number, Damaged damaged, Outcome outcome, double millis) {}
