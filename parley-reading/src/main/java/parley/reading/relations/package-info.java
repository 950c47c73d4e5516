/** Standing ties between actors: who leads, represents, convenes, accepts or threatens whom. */
@NullMarked
package parley.reading.relations;

import org.jspecify.annotations.NullMarked;
