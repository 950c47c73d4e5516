@NullMarked
package parley.language.decoding;

import org.jspecify.annotations.NullMarked;
