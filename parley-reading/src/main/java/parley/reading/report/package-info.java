/** A report's text, its parts, and its sentences as the finders of claims see them. */
@NullMarked
package parley.reading.report;

import org.jspecify.annotations.NullMarked;
