@NullMarked
package parley.app.imports;

import org.jspecify.annotations.NullMarked;
