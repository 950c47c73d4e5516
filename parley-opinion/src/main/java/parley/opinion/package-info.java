/** A second opinion on reports, asked of a language model; off unless a person asks for it. */
@NullMarked
package parley.opinion;

import org.jspecify.annotations.NullMarked;
