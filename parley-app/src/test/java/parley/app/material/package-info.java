@NullMarked
package parley.app.material;

import org.jspecify.annotations.NullMarked;
