@NullMarked
package parley.opinion.asking;

import org.jspecify.annotations.NullMarked;
