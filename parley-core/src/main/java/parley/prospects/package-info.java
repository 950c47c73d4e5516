/**
 * What would come of steps: who is better off by them, whether they would last, who must be won.
 */
@NullMarked
package parley.prospects;

import org.jspecify.annotations.NullMarked;
