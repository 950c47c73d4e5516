package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Commitment;
import parley.reading.claim.Demand;
import parley.reading.claim.Position;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Leverage;
import parley.talks.Step;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.Warning;
import parley.talks.formula.Formula;

/**
 * What each party wants, as far as reports say: its demands, what it refuses or wants done ({@link
 * Resolves}), its stands on what the draft knows, what it relies on others to bring about, what it
 * warns of, and each condition it sets, as "this only if that". Reports seldom say what weighs
 * more; only words such as "red line" put a want before the others, and the rest stand unordered.
 */
final class WantsDrafter {

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)red line|above all|(top|main|first|key|central) (priority|demand|aim|goal)"
              + "|non-negotiable|not negotiable|most important|will never");

  private static final Pattern NEVER = Pattern.compile("(?i)(?:never|not)\\b");

  private final Cast cast;
  private final Sketch sketch;
  private final Map<String, Map<Formula, Basis>> ordinary = new LinkedHashMap<>();
  private final Map<String, Map<Formula, Basis>> first = new LinkedHashMap<>();

  private final Set<String> taken = new HashSet<>();

  WantsDrafter(Cast cast, Sketch sketch) {
    this.cast = cast;
    this.sketch = sketch;
  }

  /** Takes in the demands and stands of one report, later than those taken in before. */
  void add(ReportClaims report) {
    for (Demand demand : report.list(Demand.class)) {
      demand(report, demand)
          .ifPresent(
              atom -> want(report, cast.parties(report, demand.by()), atom, demand.content()));
    }
    new Resolves(report, cast).read().forEach(resolve -> resolve(report, resolve));
    turned(report);
    for (Position position : report.list(Position.class)) {
      boolean against = position.stance() == Position.Stance.AGAINST;
      if (against || position.stance() == Position.Stance.FOR) {
        Words words = Words.of(position.issue().label());
        sketch
            .find(words, a -> true)
            .ifPresent(atom ->
                want(
                    report,
                    cast.party(report, position.actor()).stream().toList(),
                    against ? new Formula.Not(atom) : atom,
                    position.evidence()));
      }
    }
    for (Withdrawal withdrawal : Withdrawal.find(report)) {
      cast.party(report, withdrawal.by()).ifPresent(m -> giveUp(m.key(), withdrawal, report));
    }
    taken.add(report.id());
  }

  /** Takes away what a party asked for in an earlier report and no longer asks for. */
  private void giveUp(String party, Withdrawal withdrawal, ReportClaims report) {
    for (Map<String, Map<Formula, Basis>> wants : List.of(first, ordinary)) {
      Map<Formula, Basis> own = wants.get(party);
      if (own != null) {
        own.values().removeIf(basis -> withdrawal.isOf(report, basis.evidence(), taken));
      }
    }
  }

  /**
   * Leaves what a party was against by an earlier report, and by this has bound itself to, is for
   * or could be for.
   */
  private void turned(ReportClaims report) {
    for (Commitment bond : report.list(Commitment.class)) {
      if (bond.status() == Commitment.Status.ACKNOWLEDGED
          && !NEVER.matcher(bond.to()).lookingAt()) {
        turned(report, bond.by(), Words.ofAct(bond.to()));
      }
    }
    for (Position position : report.list(Position.class)) {
      if (position.stance() == Position.Stance.FOR
          || position.stance() == Position.Stance.CONDITIONAL) {
        turned(report, position.actor(), Words.of(position.issue().label()));
      }
    }
  }

  private void turned(ReportClaims report, String actor, Words words) {
    cast.party(report, actor)
        .ifPresent(party ->
            sketch
                .find(words, a -> true)
                .map(Formula.Not::new)
                .ifPresent(against ->
                    Stream.of(first, ordinary)
                        .flatMap(wants -> Stream.ofNullable(wants.get(party.key())))
                        .forEach(wants ->
                            wants.computeIfPresent(
                                against,
                                (same, basis) -> isEarlier(basis, report) ? null : basis))));
  }

  private static boolean isEarlier(Basis basis, ReportClaims report) {
    return basis.evidence().stream().noneMatch(words -> words.report().equals(report.id()));
  }

  /** What a party is set on or against; what it wants done is for whoever can do it. */
  private void resolve(ReportClaims report, Resolves.Resolve resolve) {
    Phrase act = sketch.heard(resolve.act());
    Optional<Formula.Atom> known =
        resolve
            .doer()
            .map(doer -> sketch.option(doer, act, false))
            .or(() -> sketch.find(act.words(), a -> true));
    Formula.Atom atom =
        known.orElseGet(
            () -> sketch.step(act, Ground.of(act.place()).withAssumption(Sketch.WHO_UNSAID)));
    want(
        report,
        List.of(resolve.party()),
        resolve.against() ? new Formula.Not(atom) : atom,
        act.place().span());
  }

  /** Who wants a meeting held, and has said it comes. */
  void meeting(List<String> confirmed, Formula.Atom step, Basis basis) {
    confirmed.forEach(p -> put(ordinary, p, step, basis));
  }

  /** What is demanded: the option of the one asked, or whatever the words name already. */
  private Optional<Formula> demand(ReportClaims report, Demand demand) {
    Phrase phrase = sketch.heard(Phrase.of(new Place(report, demand.content()), demand.of()));
    List<Member> asked = cast.parties(report, demand.of());
    if (asked.isEmpty()) {
      asked = cast.parties(report, phrase.who());
    }
    boolean himself = asked.equals(cast.parties(report, demand.by()));
    Optional<Formula.Atom> atom =
        asked.size() == 1 && !himself && !phrase.words().isEmpty()
            ? Optional.of(sketch.option(asked.getFirst(), phrase.toTheTable(), phrase.negated()))
            : sketch.find(phrase.words(), a -> true);
    return atom.map(a -> phrase.negated() ? new Formula.Not(a) : a);
  }

  /**
   * Takes in what has been drafted: conditions that stand, links and warnings show wants too.
   *
   * <p>Who does a thing of its own only if another acts asks that act in exchange, and is better
   * off with it than without: that is what makes it a condition. A condition that somebody only
   * tells of another's act shows no such want.
   */
  void add(List<Condition> conditions, List<Leverage> links, List<Warning> warnings) {
    for (Condition condition : conditions) {
      if (condition.waived()) {
        continue;
      }
      Formula only =
          new Formula.Joined(condition.before(), Formula.Joint.ONLY_IF, condition.needs());
      condition.by().forEach(p -> put(ordinary, p, only, condition.basis()));
      Basis asked =
          condition
              .basis()
              .withAssumption("who does something only if another acts is taken to want that act");
      condition.by().stream()
          .filter(p -> isOwn(condition.before(), p))
          .forEach(p -> asked(condition.needs(), p).forEach(need -> put(ordinary, p, need, asked)));
    }
    for (Leverage link : links) {
      if (link.toward().orElse(null) instanceof Leverage.Toward.Named named
          && !link.from().equals(link.over())) {
        put(ordinary, link.from(), named.atom(), link.basis());
      }
    }
    for (Warning warning : warnings) {
      Basis basis = warning.basis().withAssumption("a party is taken not to want what it warns of");
      warning.by().forEach(p -> put(ordinary, p, Formula.not(warning.when()), basis));
    }
  }

  /** Whether what waits is the party's own act, or nobody else's. */
  private boolean isOwn(Formula.Atom before, String party) {
    return switch (before) {
      case Formula.Taken(var option) -> option.party().equals(party);
      case Formula.Agreed agreed -> sketch.agreements().among(agreed).contains(party);
      case Formula.Reached ignored ->
          sketch
              .findStep(before)
              .flatMap(Step::when)
              .filter(when -> when instanceof Formula.Taken)
              .map(when -> isOwn((Formula.Taken) when, party))
              .orElse(true);
    };
  }

  /** What of a need is for others to bring about. */
  private List<Formula> asked(Formula need, String party) {
    return switch (need) {
      case Formula.And(var parts) ->
          parts.stream().flatMap(part -> asked(part, party).stream()).toList();
      case Formula.Taken(var option) when option.party().equals(party) -> List.of();
      case Formula.Reached step when isReachedBy(step, party) -> List.of();
      default -> List.of(need);
    };
  }

  private boolean isReachedBy(Formula.Reached step, String party) {
    return sketch
        .findStep(step)
        .flatMap(Step::when)
        .filter(when -> when instanceof Formula.Taken(var option) && option.party().equals(party))
        .isPresent();
  }

  private void want(ReportClaims report, List<Member> who, Formula formula, Span span) {
    Basis basis = Ground.of(new Place(report, span));
    boolean before = FIRST.matcher(sentence(report.text(), span)).find();
    who.forEach(m -> put(before ? first : ordinary, m.key(), formula, basis));
  }

  private static String sentence(String text, Span span) {
    int start =
        Math.max(text.lastIndexOf(". ", span.start()), text.lastIndexOf('\n', span.start()));
    int stop = text.indexOf('.', span.end());
    return text.substring(Math.max(0, start), stop < 0 ? text.length() : stop);
  }

  private static void put(
      Map<String, Map<Formula, Basis>> wants, String party, Formula formula, Basis basis) {
    wants.computeIfAbsent(party, p -> new LinkedHashMap<>()).merge(formula, basis, Ground::both);
  }

  /** The wants of each party, what comes first before what nothing orders. */
  List<Wants> wants() {
    List<Wants> all = new ArrayList<>();
    List<String> parties = new ArrayList<>(first.keySet());
    ordinary.keySet().stream().filter(p -> !parties.contains(p)).forEach(parties::add);
    for (String party : parties) {
      Map<Formula, Basis> ahead = now(first.getOrDefault(party, Map.of()));
      Map<Formula, Basis> rest = now(ordinary.getOrDefault(party, Map.of()));
      ahead.keySet().forEach(rest::remove);
      List<List<Want>> tiers = new ArrayList<>();
      tiers.add(wants(ahead));
      tiers.add(wants(rest));
      tiers.removeIf(List::isEmpty);
      all.add(new Wants(party, tiers));
    }
    return all;
  }

  /** The wants with what their options and steps have been taken for since. */
  private Map<Formula, Basis> now(Map<Formula, Basis> wants) {
    Map<Formula, Basis> now = new LinkedHashMap<>();
    wants.forEach((formula, basis) ->
        now.merge(formula.replacing(sketch.unions()::now), basis, Ground::both));
    return now;
  }

  private static List<Want> wants(Map<Formula, Basis> some) {
    return some.entrySet().stream().map(e -> new Want(e.getKey(), e.getValue())).toList();
  }
}
