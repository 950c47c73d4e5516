/** What actors ask of one another. */
@NullMarked
package parley.reading.demands;

import org.jspecify.annotations.NullMarked;
