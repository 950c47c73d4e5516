/**
 * Which outcomes of a conflict would hold: the choice of solver, and what is made of its answers.
 */
@NullMarked
package parley.stability;

import org.jspecify.annotations.NullMarked;
