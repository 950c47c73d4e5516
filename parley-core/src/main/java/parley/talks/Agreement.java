package parley.talks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import parley.talks.formula.OptionId;

/**
 * Something several parties have to agree on: shorthand for one option a party, all of the
 * agreement's name. Made when all have taken theirs.
 *
 * @param among ids of the parties, at least one
 * @param on what it is about, in words
 * @param now ids of those who have agreed already
 */
public record Agreement(
    String id,
    List<String> among,
    Optional<String> on,
    Set<String> now,
    Option.Irreversible irreversible,
    Basis basis)
    implements Item {

  public Agreement {
    among = List.copyOf(among);
    now = Set.copyOf(now);
  }

  /** An agreement nobody has joined yet. */
  public Agreement(String id, List<String> among, Optional<String> on, Basis basis) {
    this(id, among, on, Set.of(), Option.Irreversible.NO, basis);
  }

  public Agreement withAmong(List<String> parties) {
    return new Agreement(id, parties, on, now, irreversible, basis);
  }

  public Agreement withNow(Set<String> agreed) {
    return new Agreement(id, among, on, agreed, irreversible, basis);
  }

  public Agreement withBasis(Basis ground) {
    return new Agreement(id, among, on, now, irreversible, ground);
  }

  /** The same, those having agreed already who have taken their option at the state. */
  Agreement at(State state) {
    var agreed =
        among.stream()
            .filter(party -> state.has(new OptionId(party, id)))
            .collect(Collectors.toSet());
    return new Agreement(id, among, on, agreed, irreversible, basis);
  }

  /** What it is about, after agree or agreement: {@code on a truce}, {@code to ratify the pact}. */
  public String matter() {
    var what = on.orElse(id);
    return what.startsWith("to ") ? what : "on " + what;
  }

  /** The option of each party, in the order of {@link #among}. */
  public List<Option> options() {
    return among.stream()
        .map(party ->
            new Option(
                new OptionId(party, id),
                "Agree " + matter(),
                now.contains(party),
                irreversible,
                OptionalDouble.empty(),
                basis))
        .toList();
  }
}
