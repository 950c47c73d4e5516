/** Who said what: quotations, reported speech, thoughts and intents, with their speakers. */
@NullMarked
package parley.reading.statements;

import org.jspecify.annotations.NullMarked;
