@NullMarked
package parley.app.page;

import org.jspecify.annotations.NullMarked;
