package parley.stability.outcomes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateNumbers;
import parley.talks.Agreement;
import parley.talks.Words;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.OptionId;

/** Says what is true in a state: who does what, what is agreed, which steps are reached. */
public final class StateWords {

  private final Conflict conflict;

  public StateWords(Conflict conflict) {
    this.conflict = conflict;
  }

  /**
   * A part of what is true.
   *
   * @param who the name of a party, or what the rest is about
   */
  public record Part(String who, String what) {

    @Override
    public String toString() {
      return who.isEmpty() ? what : who + ": " + what;
    }
  }

  /** The name of a party, given by its place. */
  public String party(int party) {
    var id = conflict.parties().get(party);
    return conflict instanceof OptionForm form ? form.talks().nameOf(id) : id;
  }

  /** What is true in one state. */
  public List<Part> parts(BigInteger state) {
    return parts(new Pattern(state, new BitSet()));
  }

  /** A state in one line. */
  public String line(BigInteger state) {
    return parts(state).stream().map(Part::toString).collect(Collectors.joining("; "));
  }

  /** What is true in all states of a pattern, and what goes either way. */
  public List<Part> parts(Pattern pattern) {
    return switch (conflict) {
      case ExplicitGraph graph ->
          List.of(new Part("", graph.states().get(pattern.lowest().intValueExact())));
      case OptionForm form -> parts(form, StateNumbers.bits(pattern.lowest()), pattern.free());
    };
  }

  private static List<Part> parts(OptionForm form, BitSet taken, BitSet free) {
    var parts = new ArrayList<Part>();
    int own = own(form);
    for (int party = 0; party < form.parties().size(); party++) {
      int mover = party;
      var does =
          IntStream.range(0, own)
              .filter(option -> form.owner(option) == mover)
              .filter(option -> taken.get(option) && !free.get(option))
              .mapToObj(option -> does(form, option))
              .toList();
      if (!does.isEmpty()) {
        parts.add(new Part(form.talks().nameOf(form.parties().get(party)), list(does)));
      }
    }
    for (var agreement : agreements(form)) {
      agreement(form, agreement, taken, free, parts);
    }
    var reached =
        form.talks().steps().stream()
            .filter(step ->
                Certain.holds(form.circuit(), form.gate(new Reached(step.id())), taken, free))
            .map(step -> step.id())
            .toList();
    if (!reached.isEmpty()) {
      parts.add(new Part("reached", list(reached)));
    }
    if (parts.isEmpty()) {
      parts.add(new Part("", "nobody does anything"));
    }
    eitherWay(form, free, parts);
    return parts;
  }

  private static void eitherWay(OptionForm form, BitSet free, List<Part> parts) {
    int own = own(form);
    for (int party = 0; party < form.parties().size(); party++) {
      int mover = party;
      var does =
          free.stream()
              .filter(option -> option < own && form.owner(option) == mover)
              .mapToObj(option -> does(form, option))
              .toList();
      if (!does.isEmpty()) {
        var name = form.talks().nameOf(form.parties().get(party));
        parts.add(new Part("either way", name + ": " + list(does)));
      }
    }
    for (var agreement : agreements(form)) {
      var open =
          agreement.options().stream()
              .filter(option -> free.get(place(form, option.id())))
              .map(option -> form.talks().nameOf(option.id().party()))
              .toList();
      if (!open.isEmpty()) {
        parts.add(
            new Part(
                "either way",
                "agreement of "
                    + Words.list(open)
                    + " on "
                    + agreement.on().orElse(agreement.id())));
      }
    }
  }

  private static void agreement(
      OptionForm form, Agreement agreement, BitSet taken, BitSet free, List<Part> parts) {
    var agreed = new ArrayList<String>();
    var not = new ArrayList<String>();
    for (var option : agreement.options()) {
      int place = place(form, option.id());
      if (!free.get(place)) {
        (taken.get(place) ? agreed : not).add(form.talks().nameOf(option.id().party()));
      }
    }
    var on = agreement.on().orElse(agreement.id());
    if (agreed.size() == agreement.among().size()) {
      parts.add(new Part("agreed", on));
    } else if (!agreed.isEmpty()) {
      var without = not.isEmpty() ? "" : ", not " + Words.list(not);
      parts.add(new Part("only some agree " + agreement.matter(), Words.list(agreed) + without));
    }
  }

  /** How many options are not parts of agreements; they come first. */
  private static int own(OptionForm form) {
    return (int) form.options().stream().filter(form.talks().options()::contains).count();
  }

  /** Agreements without those that are cut in whole or in part. */
  private static List<Agreement> agreements(OptionForm form) {
    return form.talks().agreements().stream()
        .filter(agreement -> form.options().containsAll(agreement.options()))
        .toList();
  }

  private static int place(OptionForm form, OptionId id) {
    return IntStream.range(0, form.options().size())
        .filter(option -> form.options().get(option).id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Options in words, each with its party. */
  public static List<String> words(OptionForm form, BitSet options) {
    return options.stream()
        .mapToObj(option ->
            form.talks().nameOf(form.options().get(option).id().party())
                + ": "
                + does(form, option))
        .toList();
  }

  private static String does(OptionForm form, int option) {
    return form.options().get(option).does();
  }

  private static String list(List<String> parts) {
    return String.join("; ", parts);
  }
}
