/** Who can move whom: reliance, persuasion, influence, necessity and pressure. */
@NullMarked
package parley.reading.leverage;

import org.jspecify.annotations.NullMarked;
