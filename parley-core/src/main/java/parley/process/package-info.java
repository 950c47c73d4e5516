/** What waits for what: which steps are done, open or blocked, and the least that opens them. */
@NullMarked
package parley.process;

import org.jspecify.annotations.NullMarked;
