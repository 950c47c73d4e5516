/** Solves conflicts state by state: exact, near-linear in states and moves, on all cores. */
@NullMarked
package parley.stability.explicit;

import org.jspecify.annotations.NullMarked;
