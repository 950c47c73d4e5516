/** What the brief and the exports are made from: reports with their claims, and who is who. */
@NullMarked
package parley.app.material;

import org.jspecify.annotations.NullMarked;
