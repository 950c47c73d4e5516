/** What the analyses found, in words and as JSON. */
@NullMarked
package parley.app.findings;

import org.jspecify.annotations.NullMarked;
