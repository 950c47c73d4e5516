/**
 * Documents in, reports out: bytes are decoded, the running text is found, and what is not running
 * text is set aside with the reason. Text is never rewritten.
 */
@NullMarked
package parley.reading.intake;

import org.jspecify.annotations.NullMarked;
