/** Who did what to whom: the dictionaries of acts and the finder that matches them on trees. */
@NullMarked
package parley.reading.events;

import org.jspecify.annotations.NullMarked;
