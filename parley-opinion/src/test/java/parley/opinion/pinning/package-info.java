@NullMarked
package parley.opinion.pinning;

import org.jspecify.annotations.NullMarked;
