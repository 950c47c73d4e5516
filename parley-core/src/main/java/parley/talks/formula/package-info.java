/** The formula language of Talks: what it means, how it is read and how it is printed back. */
@NullMarked
package parley.talks.formula;

import org.jspecify.annotations.NullMarked;
