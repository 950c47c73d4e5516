/**
 * Solves conflicts with far more states than could be gone through one by one, on decision
 * diagrams.
 */
@NullMarked
package parley.stability.symbolic;

import org.jspecify.annotations.NullMarked;
