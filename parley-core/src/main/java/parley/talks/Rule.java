package parley.talks;

import parley.talks.formula.Formula;

/** What every possible state of the talks obeys. */
public record Rule(Formula formula, Basis basis) implements Item {}
