/** What people are told of stable states: how each holds, what many share, what is true in them. */
@NullMarked
package parley.stability.outcomes;

import org.jspecify.annotations.NullMarked;
