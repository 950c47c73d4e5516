/** The plain sums that any clever forecast has to stand beside. */
@NullMarked
package parley.bargaining.baseline;

import org.jspecify.annotations.NullMarked;
