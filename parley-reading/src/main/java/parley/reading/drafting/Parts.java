package parley.reading.drafting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parley.talks.Basis;
import parley.talks.Commitment;
import parley.talks.Condition;
import parley.talks.Issue;
import parley.talks.Item;
import parley.talks.Leverage;
import parley.talks.Meeting;
import parley.talks.Order;
import parley.talks.Relation;
import parley.talks.Warning;
import parley.talks.formula.Formula;

/**
 * What the reports add, one after the other; what several say stands once, with all their words.
 */
final class Parts {

  private final Map<Object, Condition> conditions = new LinkedHashMap<>();
  private final Map<Object, Order> orders = new LinkedHashMap<>();
  private final Map<Object, Warning> warnings = new LinkedHashMap<>();
  private final Map<Object, Leverage> leverage = new LinkedHashMap<>();
  private final Map<Object, Commitment> commitments = new LinkedHashMap<>();
  private final Map<Object, Relation> relations = new LinkedHashMap<>();
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final MeetingList meetings;
  private final Sameness sameness;

  /**
   * @param sameness which issues a person says are one
   */
  Parts(Cast cast, Sameness sameness) {
    this.meetings = new MeetingList(cast);
    this.sameness = sameness;
  }

  void add(ReportClaims report, StepDrafter steps, TiesDrafter ties) {
    meetings.add(report);
    add(steps.conditions(), steps.orders(), steps.warnings(), ties.leverage());
    merge(
        commitments,
        ties.commitments(),
        c -> List.of(c.by(), Words.of(c.to()).stems()),
        (c, b) -> new Commitment(c.by(), c.to(), c.claimedBy(), b));
    merge(
        relations,
        ties.relations(),
        r -> List.of(r.from(), r.to(), r.kind()),
        (r, b) -> new Relation(r.from(), r.to(), r.kind(), b));
    ties.issues().forEach(this::add);
  }

  private void add(
      List<Condition> moreConditions,
      List<Order> moreOrders,
      List<Warning> moreWarnings,
      List<Leverage> moreLeverage) {
    merge(
        conditions,
        moreConditions,
        c -> List.of(c.before(), c.needs(), c.by()),
        (c, b) -> new Condition(c.before(), c.needs(), c.by(), c.waived(), b));
    merge(
        orders,
        moreOrders,
        o -> List.of(o.steps(), o.by()),
        (o, b) -> new Order(o.steps(), o.by(), b));
    merge(
        warnings,
        moreWarnings,
        w -> List.of(w.when(), w.by()),
        (w, b) -> new Warning(w.by(), w.when(), w.then(), b));
    merge(
        leverage,
        moreLeverage,
        l -> List.of(l.from(), l.through(), l.over(), l.toward()),
        (l, b) -> new Leverage(l.from(), l.through(), l.over(), l.toward(), l.strength(), b));
  }

  /**
   * Puts what things are taken to be for what they were called.
   *
   * @param waiting what it is where it waits for something
   */
  void replace(UnaryOperator<Formula.Atom> by, UnaryOperator<Formula.Atom> waiting) {
    List<Condition> oldConditions = List.copyOf(conditions.values());
    List<Order> oldOrders = orders();
    List<Warning> oldWarnings = warnings();
    List<Leverage> oldLeverage = leverage();
    conditions.clear();
    orders.clear();
    warnings.clear();
    leverage.clear();
    add(
        oldConditions.stream()
            .map(c ->
                new Condition(
                    waiting.apply(by.apply(c.before())),
                    c.needs().replacing(by),
                    c.by(),
                    c.waived(),
                    c.basis()))
            .filter(c -> !c.needs().equals(c.before()))
            .toList(),
        oldOrders.stream().flatMap(o -> replaced(o, by).stream()).toList(),
        oldWarnings.stream()
            .map(w -> new Warning(w.by(), w.when().replacing(by), w.then(), w.basis()))
            .toList(),
        oldLeverage.stream()
            .map(l ->
                new Leverage(
                    l.from(),
                    l.through(),
                    l.over(),
                    l.toward().map(to -> replaced(to, by)),
                    l.strength(),
                    l.basis()))
            .toList());
  }

  private static Optional<Order> replaced(Order order, UnaryOperator<Formula.Atom> by) {
    List<Formula.Atom> steps = order.steps().stream().map(by).distinct().toList();
    return steps.size() < 2
        ? Optional.empty()
        : Optional.of(new Order(steps, order.by(), order.basis()));
  }

  private static Leverage.Toward replaced(Leverage.Toward toward, UnaryOperator<Formula.Atom> by) {
    return toward instanceof Leverage.Toward.Named(var atom)
        ? new Leverage.Toward.Named(by.apply(atom))
        : toward;
  }

  private static <T extends Item> void merge(
      Map<Object, T> known, List<T> more, Function<T, Object> key, BiFunction<T, Basis, T> with) {
    for (T item : more) {
      known.merge(
          key.apply(item),
          item,
          (earlier, later) -> with.apply(later, Ground.both(earlier.basis(), later.basis())));
    }
  }

  /** Adds an issue; of positions that contradict each other the later is the party's, both told. */
  void add(Issue issue) {
    Words words = words(issue);
    String id =
        issues.containsKey(issue.id())
            ? issue.id()
            : issues.values().stream()
                .filter(known -> sameness.one(words(known), words))
                .map(Issue::id)
                .findFirst()
                .orElse(issue.id());
    issues.merge(id, issue, Parts::both);
  }

  private static Words words(Issue issue) {
    return Words.of(issue.words().orElse(issue.id()));
  }

  private static Issue both(Issue earlier, Issue later) {
    Map<String, Issue.Position> sides = new LinkedHashMap<>();
    earlier.positions().forEach(p -> sides.put(p.party(), p));
    later.positions().forEach(p -> sides.merge(p.party(), p, Parts::both));
    return new Issue(
        earlier.id(),
        earlier.words(),
        later.scale().or(earlier::scale),
        List.copyOf(sides.values()),
        Ground.both(earlier.basis(), later.basis()));
  }

  private static Issue.Position both(Issue.Position earlier, Issue.Position later) {
    Basis basis = Ground.both(earlier.basis(), later.basis());
    boolean contradicts =
        earlier.stance().isPresent()
            && later.stance().isPresent()
            && !earlier.stance().equals(later.stance());
    return new Issue.Position(
        later.party(),
        later.at().or(earlier::at),
        later.salience().or(earlier::salience),
        later.influence().or(earlier::influence),
        later.stance().or(earlier::stance),
        later.words().or(earlier::words),
        contradicts
            ? basis.withNote(
                "an earlier report has it "
                    + earlier.stance().orElseThrow().word()
                    + ": "
                    + earlier.words().orElse(""))
            : basis);
  }

  List<Condition> conditions() {
    return conditions.values().stream()
        .sorted(
            Comparator.comparing(
                c -> c.basis().said(),
                Comparator.comparing(
                    (Optional<java.time.LocalDate> d) -> d.orElse(java.time.LocalDate.MAX))))
        .toList();
  }

  List<Order> orders() {
    return List.copyOf(orders.values());
  }

  List<Warning> warnings() {
    return List.copyOf(warnings.values());
  }

  List<Leverage> leverage() {
    return List.copyOf(leverage.values());
  }

  List<Commitment> commitments() {
    return List.copyOf(commitments.values());
  }

  List<Meeting> meetings() {
    return meetings.meetings();
  }

  List<Relation> relations() {
    return List.copyOf(relations.values());
  }

  List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  /** The ids of all parties that any part names. */
  Set<String> named() {
    Set<String> ids = new HashSet<>();
    conditions().forEach(c -> ids.addAll(c.by()));
    orders().forEach(o -> ids.addAll(o.by()));
    warnings().forEach(w -> ids.addAll(w.by()));
    leverage()
        .forEach(l -> {
          ids.add(l.from());
          ids.addAll(l.through());
          ids.add(l.over());
        });
    commitments()
        .forEach(c -> {
          ids.add(c.by());
          ids.addAll(c.claimedBy());
        });
    meetings()
        .forEach(m -> {
          ids.addAll(m.who());
          ids.addAll(m.by());
          ids.addAll(m.body());
          ids.addAll(m.confirmed());
          ids.addAll(m.refused());
        });
    relations()
        .forEach(r -> {
          ids.add(r.from());
          ids.add(r.to());
        });
    issues().forEach(i -> i.positions().forEach(p -> ids.add(p.party())));
    return ids;
  }
}
