/**
 * The brief: what the reports say and what follows from it, as a person reads it. Each section has
 * a teller, a pure function of the material; the renderings (terminal, page, JSON) know only
 * sections and entries.
 */
@NullMarked
package parley.app.brief;

import org.jspecify.annotations.NullMarked;
