/** Benchmarks of the stability solvers, and the conflicts they are measured on. */
@NullMarked
package parley.bench.stability;

import org.jspecify.annotations.NullMarked;
