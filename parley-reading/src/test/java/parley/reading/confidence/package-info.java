@NullMarked
package parley.reading.confidence;

import org.jspecify.annotations.NullMarked;
