/** Where a party contradicts what it said before, and where reports contradict each other. */
@NullMarked
package parley.reading.contradictions;

import org.jspecify.annotations.NullMarked;
