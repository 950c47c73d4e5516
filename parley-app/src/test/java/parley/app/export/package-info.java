@NullMarked
package parley.app.export;

import org.jspecify.annotations.NullMarked;
