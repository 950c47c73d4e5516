/** How to get from one state to others, and who moves at each step. */
@NullMarked
package parley.stability.ways;

import org.jspecify.annotations.NullMarked;
