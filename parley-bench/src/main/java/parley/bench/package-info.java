/** Measures: speed, memory and accuracy. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
