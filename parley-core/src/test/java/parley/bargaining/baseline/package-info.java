@NullMarked
package parley.bargaining.baseline;

import org.jspecify.annotations.NullMarked;
