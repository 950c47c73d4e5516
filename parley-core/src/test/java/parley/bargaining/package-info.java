@NullMarked
package parley.bargaining;

import org.jspecify.annotations.NullMarked;
