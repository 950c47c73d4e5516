/** What was read of one negotiation, as files: claims one a line, and the reports beside them. */
@NullMarked
package parley.reading.dossier;

import org.jspecify.annotations.NullMarked;
