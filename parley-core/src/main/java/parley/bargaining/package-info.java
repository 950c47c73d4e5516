/** Positions, salience and influence on issues: what the bargaining models start from. */
@NullMarked
package parley.bargaining;

import org.jspecify.annotations.NullMarked;
