@NullMarked
package parley.opinion.merging;

import org.jspecify.annotations.NullMarked;
