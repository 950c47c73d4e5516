/** Why a party stays at a state or leaves it, found from the definitions and said in words. */
@NullMarked
package parley.stability.reasons;

import org.jspecify.annotations.NullMarked;
