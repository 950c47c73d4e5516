/** What changed from one day's Talks to another's: positions, conditions, steps, who moves whom. */
@NullMarked
package parley.changes;

import org.jspecify.annotations.NullMarked;
