/** Packages over issues with a few options each: what all could accept, and which to settle on. */
@NullMarked
package parley.bargaining.agreement;

import org.jspecify.annotations.NullMarked;
