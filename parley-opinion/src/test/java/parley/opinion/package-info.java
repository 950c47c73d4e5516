@NullMarked
package parley.opinion;

import org.jspecify.annotations.NullMarked;
