/**
 * The brief as one self-contained page: no script, nothing fetched, everything from a report
 * escaped.
 */
@NullMarked
package parley.app.page;

import org.jspecify.annotations.NullMarked;
