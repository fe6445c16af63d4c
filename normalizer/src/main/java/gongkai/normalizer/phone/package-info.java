/** What the numbering plan says of a phone number: the only place that knows its library. */
@NullMarked
package gongkai.normalizer.phone;

import org.jspecify.annotations.NullMarked;
