@NullMarked
package parley.language.words;

import org.jspecify.annotations.NullMarked;
