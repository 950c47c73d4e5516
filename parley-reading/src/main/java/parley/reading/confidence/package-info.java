/** How sure each rule's claims are, as counted on annotated texts. */
@NullMarked
package parley.reading.confidence;

import org.jspecify.annotations.NullMarked;
