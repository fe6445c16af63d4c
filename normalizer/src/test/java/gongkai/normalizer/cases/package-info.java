/**
 * Cases as data: each file under resources is an oddity of real reports and what it must come to.
 */
@NullMarked
package gongkai.normalizer.cases;

import org.jspecify.annotations.NullMarked;
