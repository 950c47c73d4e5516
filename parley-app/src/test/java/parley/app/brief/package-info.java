@NullMarked
package parley.app.brief;

import org.jspecify.annotations.NullMarked;
