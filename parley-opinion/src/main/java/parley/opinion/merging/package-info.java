/** Pinned proposals among the claims of the rules. */
@NullMarked
package parley.opinion.merging;

import org.jspecify.annotations.NullMarked;
