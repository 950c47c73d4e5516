/** Whose wants would have to change, and how little, for an outcome to hold. */
@NullMarked
package parley.stability.inverse;

import org.jspecify.annotations.NullMarked;
