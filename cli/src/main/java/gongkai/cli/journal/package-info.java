/** What was read stays read: finished files outlive the run that read them. */
@NullMarked
package gongkai.cli.journal;

import org.jspecify.annotations.NullMarked;
