/** How an outcome fares under all the orders of wants that what is known leaves open. */
@NullMarked
package parley.stability.robust;

import org.jspecify.annotations.NullMarked;
