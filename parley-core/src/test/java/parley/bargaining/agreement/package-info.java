@NullMarked
package parley.bargaining.agreement;

import org.jspecify.annotations.NullMarked;
