/** How far a forecast can be off for what is not known exactly: bands, and what they come from. */
@NullMarked
package parley.bargaining.spread;

import org.jspecify.annotations.NullMarked;
