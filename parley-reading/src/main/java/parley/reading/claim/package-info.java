/** What a report says, each claim pinned to the words it came from. */
@NullMarked
package parley.reading.claim;

import org.jspecify.annotations.NullMarked;
