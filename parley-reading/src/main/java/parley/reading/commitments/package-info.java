/** What actors have bound themselves to, or are said to have. */
@NullMarked
package parley.reading.commitments;

import org.jspecify.annotations.NullMarked;
