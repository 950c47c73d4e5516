package parley.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.brief.Entry.Detail;
import parley.app.material.Phrases;
import parley.talks.Condition;
import parley.talks.Item;
import parley.talks.Option;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/** What others ask of a party first, or want it to do. */
final class Requests {

  private final Talks talks;
  private final Words words;
  private final Grounds grounds;

  Requests(Talks talks, Grounds grounds) {
    this.talks = talks;
    this.words = new Words(talks);
    this.grounds = grounds;
  }

  /** An act, who asks for it and what says so. */
  private record Request(String who, String act, Item item) {}

  /** All that is asked of a party, conditions first, what the same parties ask together. */
  Optional<Detail> of(String party) {
    List<Request> requests = requests(party);
    Map<String, Set<String>> acts = new LinkedHashMap<>();
    requests.forEach(r -> acts.computeIfAbsent(r.who(), who -> new LinkedHashSet<>()).add(r.act()));
    return requests.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Detail(
                "is asked",
                acts.entrySet().stream()
                    .map(e ->
                        (e.getKey().isEmpty() ? "" : "by " + e.getKey() + ": ")
                            + Words.list(List.copyOf(e.getValue())))
                    .collect(Collectors.joining("; ")),
                grounds.of(requests.stream().map(Request::item))));
  }

  private List<Request> requests(String party) {
    List<Request> requests = new ArrayList<>();
    for (Condition condition : talks.conditions()) {
      if (!condition.waived() && !condition.by().contains(party)) {
        add(requests, party, condition.by(), condition.needs(), condition);
      }
    }
    for (Wants wants : talks.wants()) {
      if (!wants.party().equals(party)) {
        wants.tiers().stream()
            .flatMap(List::stream)
            .forEach(want -> add(requests, party, List.of(wants.party()), want.formula(), want));
      }
    }
    return requests;
  }

  private void add(
      List<Request> requests, String party, List<String> by, Formula formula, Item item) {
    String who = words.parties(by);
    Words.parts(formula).stream()
        .flatMap(part -> act(party, part).stream())
        .map(act -> new Request(who, act, item))
        .forEach(requests::add);
  }

  /** What a part of a formula still asks of a party: an act, to leave one off, or to agree. */
  private Optional<String> act(String party, Formula part) {
    return switch (part) {
      case Taken(var option) ->
          own(party, option).filter(o -> !o.now()).map(o -> Phrases.small(o.does()));
      case Not(Taken(var option)) ->
          own(party, option).map(o -> (o.now() ? "no longer " : "not ") + Phrases.small(o.does()));
      case Reached(var step) ->
          talks.findStep(step).stream()
              .flatMap(s -> s.when().stream())
              .filter(Taken.class::isInstance)
              .flatMap(when -> act(party, when).stream())
              .findFirst();
      case Agreed(var name) ->
          talks
              .findAgreement(name)
              .filter(
                  a -> a.options().stream().anyMatch(o -> o.id().party().equals(party) && !o.now()))
              .filter(agreement -> agreement.on().isPresent())
              .map(agreement -> "agree " + agreement.matter());
      default -> Optional.empty();
    };
  }

  private Optional<Option> own(String party, OptionId option) {
    return Stream.of(option)
        .filter(id -> id.party().equals(party))
        .flatMap(id -> talks.findChoice(id).stream())
        .findFirst();
  }
}
