/**
 * Greedy tagging and arc-shifting dependency parsing of one sentence at a time, over the features
 * and weights of a {@link parley.language.model.ModelFile}.
 */
@NullMarked
package parley.language.decoding;

import org.jspecify.annotations.NullMarked;
