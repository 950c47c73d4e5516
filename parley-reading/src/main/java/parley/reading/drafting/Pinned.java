package parley.reading.drafting;

import parley.talks.formula.Formula;

/** What a stretch of a report was made into. */
record Pinned(Place place, Formula.Atom atom) {}
