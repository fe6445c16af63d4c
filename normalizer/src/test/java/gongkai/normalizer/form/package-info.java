/** The forms that come with the program, black box. */
@NullMarked
package gongkai.normalizer.form;

import org.jspecify.annotations.NullMarked;
