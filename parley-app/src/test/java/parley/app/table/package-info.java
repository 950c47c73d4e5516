@NullMarked
package parley.app.table;

import org.jspecify.annotations.NullMarked;
