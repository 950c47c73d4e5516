/**
 * Exchanges of positions between two parties on two issues, and whom they leave better or worse.
 */
@NullMarked
package parley.bargaining.exchange;

import org.jspecify.annotations.NullMarked;
