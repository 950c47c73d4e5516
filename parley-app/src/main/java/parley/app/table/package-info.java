/** The field's plain table of actors, as comma-separated values. */
@NullMarked
package parley.app.table;

import org.jspecify.annotations.NullMarked;
