/**
 * The command line: thin commands over reading, talks, brief and export. Commands throw; one
 * handler answers.
 */
@NullMarked
package parley.app.cli;

import org.jspecify.annotations.NullMarked;
