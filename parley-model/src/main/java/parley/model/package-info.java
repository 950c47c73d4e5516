/**
 * Converts the published NLP4J models into the flat file that the parser maps. Runs in the build
 * only; the artifact ships its output.
 */
@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
