package parley.talks;

import java.util.List;
import java.util.Optional;
import parley.talks.formula.Formula;

/**
 * Something the process needs.
 *
 * @param when what makes it happen, besides the conditions set on it and the steps before it; where
 *     absent, the conditions alone make it happen, and without conditions nothing known does
 * @param words what it is, in words
 * @param on when it is due
 * @param deadline when it has to have happened
 * @param at where
 * @param body who holds it, by id or name
 */
public record Step(
    String id,
    Optional<Formula> when,
    Optional<String> words,
    Optional<Timeframe> on,
    Optional<Timeframe> deadline,
    Optional<String> at,
    List<String> body,
    Basis basis)
    implements Item {

  public Step {
    body = List.copyOf(body);
  }

  public Step(String id, Formula when) {
    this(id, Optional.of(when), Optional.empty(), Basis.NONE);
  }

  public Step(String id, Optional<Formula> when, Optional<String> words, Basis basis) {
    this(id, when, words, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), basis);
  }

  public Step withWhen(Optional<Formula> formula) {
    return new Step(id, formula, words, on, deadline, at, body, basis);
  }

  public Step withWords(Optional<String> told) {
    return new Step(id, when, told, on, deadline, at, body, basis);
  }

  public Step withDeadline(Timeframe day) {
    return new Step(id, when, words, on, Optional.of(day), at, body, basis);
  }

  public Step withBasis(Basis ground) {
    return new Step(id, when, words, on, deadline, at, body, ground);
  }
}
