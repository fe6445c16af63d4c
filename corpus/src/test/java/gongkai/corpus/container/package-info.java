@NullMarked
package gongkai.corpus.container;

import org.jspecify.annotations.NullMarked;
