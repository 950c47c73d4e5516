/** What the reports hold, in the formats of the field: one class a format. */
@NullMarked
package parley.app.export;

import org.jspecify.annotations.NullMarked;
