/** Merges a new draft into a Talks file that a person has edited. */
@NullMarked
package parley.reading.merging;

import org.jspecify.annotations.NullMarked;
