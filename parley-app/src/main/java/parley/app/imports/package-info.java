/** Models other tools write, read as Talks or as conflicts. */
@NullMarked
package parley.app.imports;

import org.jspecify.annotations.NullMarked;
