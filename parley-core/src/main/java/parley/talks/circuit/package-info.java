/** Formulas over Talks as circuits of their options, steps unfolded into what they come to. */
@NullMarked
package parley.talks.circuit;

import org.jspecify.annotations.NullMarked;
