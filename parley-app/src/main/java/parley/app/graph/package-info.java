/** What waits for what and who is tied to whom, as graphs, and their layout. */
@NullMarked
package parley.app.graph;

import org.jspecify.annotations.NullMarked;
