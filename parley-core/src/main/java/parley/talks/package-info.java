/** The model of one negotiation: its words, its one readable file, its formula language. */
@NullMarked
package parley.talks;

import org.jspecify.annotations.NullMarked;
