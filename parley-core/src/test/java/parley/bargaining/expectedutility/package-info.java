@NullMarked
package parley.bargaining.expectedutility;

import org.jspecify.annotations.NullMarked;
