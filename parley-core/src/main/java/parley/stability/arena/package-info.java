/** A conflict seen from one state: who can move where, and what they prefer, found as asked for. */
@NullMarked
package parley.stability.arena;

import org.jspecify.annotations.NullMarked;
