/**
 * Files that people write: YAML with places, its keys in tables, what is wrong in one line each.
 */
@NullMarked
package parley.yaml;

import org.jspecify.annotations.NullMarked;
