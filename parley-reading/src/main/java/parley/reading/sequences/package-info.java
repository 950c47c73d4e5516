/** In what order things are to happen, and whose order it is. */
@NullMarked
package parley.reading.sequences;

import org.jspecify.annotations.NullMarked;
