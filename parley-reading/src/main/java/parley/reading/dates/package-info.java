/** The days and times a report names, resolved to the calendar. */
@NullMarked
package parley.reading.dates;

import org.jspecify.annotations.NullMarked;
