/** Where actors stand: for or against, on terms, or at odds. */
@NullMarked
package parley.reading.positions;

import org.jspecify.annotations.NullMarked;
