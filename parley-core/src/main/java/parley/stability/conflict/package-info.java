/** What a conflict is and what is asked of it: states, moves, preferences, concepts, answers. */
@NullMarked
package parley.stability.conflict;

import org.jspecify.annotations.NullMarked;
