/** The program: commands, pipeline, progress, exit codes. Nothing else prints or logs. */
@NullMarked
package gongkai.cli;

import org.jspecify.annotations.NullMarked;
