/** What the field knows by name: states, bodies, armed groups, office-holders, role nouns. */
@NullMarked
package parley.reading.dictionaries;

import org.jspecify.annotations.NullMarked;
