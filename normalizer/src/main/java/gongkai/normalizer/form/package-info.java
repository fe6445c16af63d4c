/** The editions of the official template, read from this module's YAML resources. */
@NullMarked
package gongkai.normalizer.form;

import org.jspecify.annotations.NullMarked;
