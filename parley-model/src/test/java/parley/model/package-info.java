@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
