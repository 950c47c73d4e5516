/** Running text to words with exact offsets, and words to sentences. */
@NullMarked
package parley.language.words;

import org.jspecify.annotations.NullMarked;
