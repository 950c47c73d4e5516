/** Who can move whom: chains of leverage, who stands on all of them, what is left without one. */
@NullMarked
package parley.leverage;

import org.jspecify.annotations.NullMarked;
