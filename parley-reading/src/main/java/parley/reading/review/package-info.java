/** What a person decided about claims, found again by its words whenever reports are read again. */
@NullMarked
package parley.reading.review;

import org.jspecify.annotations.NullMarked;
