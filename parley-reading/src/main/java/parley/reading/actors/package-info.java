/** Who takes part: names, offices, groups, unnamed sources, and which mentions are the same one. */
@NullMarked
package parley.reading.actors;

import org.jspecify.annotations.NullMarked;
