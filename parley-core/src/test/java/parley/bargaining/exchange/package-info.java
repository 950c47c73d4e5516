@NullMarked
package parley.bargaining.exchange;

import org.jspecify.annotations.NullMarked;
