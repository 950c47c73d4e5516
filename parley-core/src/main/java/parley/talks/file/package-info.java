/** The Talks file: reading with the place of every problem, and writing. */
@NullMarked
package parley.talks.file;

import org.jspecify.annotations.NullMarked;
