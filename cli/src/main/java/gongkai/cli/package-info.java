/**
 * The program: commands, progress, exit codes. Nothing else prints or logs.
 *
 * <p>{@link gongkai.cli.Main} is the only main. A command is one class; it finds what it works with
 * in its {@link gongkai.cli.Session} and its {@link gongkai.cli.Stages}.
 */
@NullMarked
package gongkai.cli;

import org.jspecify.annotations.NullMarked;
