/** Reports in, claims out. */
@NullMarked
package parley.reading;

import org.jspecify.annotations.NullMarked;
