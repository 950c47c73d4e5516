@NullMarked
package parley.prospects;

import org.jspecify.annotations.NullMarked;
