/**
 * The seam between text and rules: a {@link parley.language.Parser} turns running text into {@link
 * parley.language.Sentence}s with exact offsets. Nothing here knows of negotiations.
 */
@NullMarked
package parley.language;

import org.jspecify.annotations.NullMarked;
