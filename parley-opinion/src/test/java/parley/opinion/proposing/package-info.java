@NullMarked
package parley.opinion.proposing;

import org.jspecify.annotations.NullMarked;
