/** From what reports say to a model of the talks that a person can read and correct. */
@NullMarked
package parley.reading.drafting;

import org.jspecify.annotations.NullMarked;
