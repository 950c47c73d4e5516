@NullMarked
package parley.bargaining.spread;

import org.jspecify.annotations.NullMarked;
