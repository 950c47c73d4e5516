@NullMarked
package parley.language.model;

import org.jspecify.annotations.NullMarked;
