/** What the Talks leave open, as the questions that would tell most if somebody answered them. */
@NullMarked
package parley.gaps;

import org.jspecify.annotations.NullMarked;
