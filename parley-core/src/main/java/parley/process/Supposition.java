package parley.process;

import parley.talks.Condition;
import parley.talks.formula.OptionId;

/** One thing supposed to happen, for a {@link WhatIf}. */
public sealed interface Supposition {

  /** The option's party takes it. */
  record Take(OptionId option) implements Supposition {}

  /** The option's party no longer takes it. */
  record Drop(OptionId option) implements Supposition {}

  /** Those who set the condition give it up. */
  record Waive(Condition condition) implements Supposition {}
}
