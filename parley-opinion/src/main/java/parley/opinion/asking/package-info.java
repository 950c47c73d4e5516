/** The way to a language model and back: the only room of Parley that opens a connection. */
@NullMarked
package parley.opinion.asking;

import org.jspecify.annotations.NullMarked;
