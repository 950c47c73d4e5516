/** How well the reader reads: its claims against gold annotation. */
@NullMarked
package parley.bench.accuracy;

import org.jspecify.annotations.NullMarked;
