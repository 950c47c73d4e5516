/** Proposals pinned to the words of the report; what is not in the report is dropped. */
@NullMarked
package parley.opinion.pinning;

import org.jspecify.annotations.NullMarked;
