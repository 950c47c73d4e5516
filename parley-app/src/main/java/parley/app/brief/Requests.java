package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.app.brief.WantsTeller.Said;
import parley.app.material.Phrases;
import parley.talks.Agreement;
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

  Requests(Talks talks) {
    this.talks = talks;
    this.words = new Words(talks);
  }

  /** The requests, conditions first, each with who makes it. */
  List<Said> of(String party) {
    List<Said> requests = new ArrayList<>();
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

  private void add(List<Said> requests, String party, List<String> by, Formula formula, Item item) {
    String who = by.isEmpty() ? "" : "by " + words.parties(by) + ": ";
    Words.parts(formula).stream()
        .flatMap(part -> act(party, part).stream())
        .map(act -> new Said(who + act, item))
        .forEach(requests::add);
  }

  /** What a part of a formula asks of a party: an act, to leave one off, or to agree. */
  private Optional<String> act(String party, Formula part) {
    return switch (part) {
      case Taken(var option) -> own(party, option).map(o -> Phrases.small(o.does()));
      case Not(Taken(var option)) ->
          own(party, option)
              .map(o -> (o.now() ? "no longer " : "not to ") + Phrases.small(o.does()));
      case Reached(var step) ->
          talks.findStep(step).stream()
              .flatMap(s -> s.when().stream())
              .filter(Taken.class::isInstance)
              .flatMap(when -> act(party, when).stream())
              .findFirst();
      case Agreed(var name) ->
          talks
              .findAgreement(name)
              .filter(agreement -> agreement.among().contains(party))
              .flatMap(Agreement::on)
              .map(on -> "agree on " + on);
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
