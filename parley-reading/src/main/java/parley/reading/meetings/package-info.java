/** Meetings, rounds and calls: who meets whom, when, where, on what, and who has yet to agree. */
@NullMarked
package parley.reading.meetings;

import org.jspecify.annotations.NullMarked;
