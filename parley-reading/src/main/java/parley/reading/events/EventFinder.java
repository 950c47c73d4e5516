package parley.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.report.Questions;
import parley.reading.statements.Groundwork;

/**
 * Who did what to whom. Every sentence gives the acts of its main line: the main verb, the verbs
 * joined to it, and what is said or agreed in their clauses; background clauses only where the main
 * line has none.
 */
public final class EventFinder {

  /** Verbs whose plural subject acts on one another where nobody else is named. */
  private static final Set<String> MUTUAL =
      Set.of("040", "041", "044", "046", "057", "060", "061", "062");

  /** Acts that join the subject with whoever follows <em>with</em>. */
  private static final Set<String> JOINT = Set.of("040", "041", "044", "046", "057");

  /** Rules by which only those count whom the words of the act itself name. */
  private static final Set<String> WORDED = Set.of("duty", SubjectActs.RULE);

  private static final Set<String> SWAPPING = Set.of("exchange", "swap", "trade");

  /** Acts that are done to nobody: stepping down, declaring a truce. */
  private static final Set<String> ALONE = Set.of("0831", "0871");

  /**
   * How often an event of each rule had both its type and its sides right on the development
   * sentences (PLOVER gold records); rules seen fewer than five times are judged by their kin.
   */
  private static final Map<String, Double> CONFIDENCE =
      Map.of(
          "verb",
          0.7,
          "verb-and-object",
          0.65,
          "light-verb",
          0.5,
          "promise",
          0.75,
          "refusal",
          0.8,
          "threat",
          0.7,
          "demand",
          0.55,
          "duty",
          0.5,
          "cameo-dictionary",
          0.25,
          SubjectActs.RULE,
          0.4);

  /** Longer sentences are lists or damaged text; the parser's arcs mean nothing there. */
  private static final int LONGEST = 250;

  private final Acts acts;

  /** With the dictionaries that come with Parley. */
  public EventFinder() {
    this(Acts.bundled());
  }

  public EventFinder(Acts acts) {
    this.acts = acts;
  }

  /** The events of a report, in text order. */
  public List<Event> find(Groundwork g) {
    List<Event> found = new ArrayList<>();
    for (Passage passage : g.text().passages()) {
      if (!passage.heading() && passage.sentence().size() <= LONGEST) {
        for (Event event : events(passage, g)) {
          found.add(numbered(event, found.size() + 1));
        }
      }
    }
    return List.copyOf(found);
  }

  private static Event numbered(Event e, int number) {
    return new Event(
        "event-" + number,
        e.report(),
        e.sources(),
        e.targets(),
        e.trigger(),
        e.plover(),
        e.mode(),
        e.cameo(),
        e.status(),
        e.reciprocal(),
        e.date(),
        e.place(),
        e.reportedBy(),
        e.confidence(),
        e.rule());
  }

  private List<Event> events(Passage passage, Groundwork g) {
    Sentence s = passage.sentence();
    ActReader reader = new ActReader(s, acts);
    Roles roles = new Roles(passage, g.actors());
    Circumstances around = new Circumstances(passage, g);
    List<Event> found = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (int verb : mainLine(s)) {
      reader
          .read(verb)
          .filter(act -> seen.add(act.trigger()))
          .flatMap(act -> event(act, s, roles, around, 1))
          .ifPresent(found::add);
    }
    for (int verb : found.isEmpty() ? mainLine(s) : List.<Integer>of()) {
      SubjectActs.of(s, verb, acts)
          .map(act -> new Modality(s).apply(verb, act))
          .flatMap(act -> told(act, roles))
          .flatMap(act -> event(act, s, roles, around, 1))
          .ifPresent(found::add);
    }
    for (int verb = 0; found.isEmpty() && verb < s.size(); verb++) {
      if (Clauses.verb(s, verb) && !Complements.to(s, verb)) {
        reader
            .read(verb)
            .filter(act -> seen.add(act.trigger()))
            .flatMap(act -> event(act, s, roles, around, 0.7))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** An act that only its own phrase tells of: somebody does it, and to somebody or together. */
  private static Optional<Act> told(Act act, Roles roles) {
    List<String> sources = roles.named(act.sources());
    boolean whole = sources.size() > 1 || !roles.targets(act, sources).isEmpty();
    return sources.isEmpty() || !whole ? Optional.empty() : Optional.of(act);
  }

  /** The main verb, what is said in its clause, and the verbs joined to these. */
  private static List<Integer> mainLine(Sentence s) {
    Set<Integer> line = new LinkedHashSet<>();
    List<Integer> open = new ArrayList<>(List.of(s.root()));
    while (!open.isEmpty()) {
      int verb = open.removeFirst();
      if (!line.add(verb)) {
        continue;
      }
      for (int child : s.children(verb, "conj", "parataxis")) {
        if (Clauses.verb(s, child)) {
          open.add(child);
        }
      }
      for (int clause : s.children(verb, "ccomp", "xcomp")) {
        for (int child : s.children(clause, "conj")) {
          if (Clauses.verb(s, child)) {
            open.add(child);
          }
        }
      }
    }
    return List.copyOf(line);
  }

  private Optional<Event> event(
      Act act, Sentence s, Roles roles, Circumstances around, double certainty) {
    List<String> sources = roles.sources(act);
    boolean theirs = act.rule().equals("user-dictionary");
    boolean eachOther = eachOther(act, s);
    sources = eachOther ? roles.apart(sources) : sources;
    boolean mutual =
        sources.size() > 1 && !eachOther && (theirs ? act.both() : mutual(act) || swaps(act, s));
    boolean alone = ALONE.contains(act.code()) && !joined(act, s);
    List<String> targets = alone ? List.of() : roles.targets(act, sources);
    if ((mutual && !joined(act, s)) || (eachOther && sources.size() > 1)) {
      targets = List.of();
    } else if (targets.isEmpty() && !alone && !WORDED.contains(act.rule())) {
      targets = roles.nearest(act.trigger() + 1, sources);
    }
    if (act.swapped()) {
      List<String> swap = sources;
      sources = targets;
      targets = swap;
    }
    boolean violence = act.code().startsWith("18") || act.code().startsWith("19");
    if (sources.isEmpty() && (targets.isEmpty() || !(roles.passive(act) || violence))) {
      return Optional.empty();
    }
    boolean both =
        act.both()
            || (eachOther && sources.size() > 1)
            || (mutual && targets.isEmpty())
            || (!theirs && !targets.isEmpty() && (meets(act) || (joint(act) && joined(act, s))));
    Optional<Plover> plover = Plover.of(act.code());
    if (plover.isEmpty() && !theirs) {
      return Optional.empty();
    }
    Span trigger = around.trigger(act);
    return Optional.of(
        new Event(
            "event-1",
            around.report(),
            sources,
            targets,
            trigger,
            plover.map(Plover::type).orElse("OTHER"),
            plover.map(Plover::mode).orElse(null),
            act.code(),
            status(act, s),
            both,
            around.date(act),
            around.place(act),
            around.reportedBy(trigger).map(Statement::id).orElse(null),
            Math.round(100 * certainty * CONFIDENCE.getOrDefault(act.rule(), 0.5)) / 100.0,
            act.rule()));
  }

  /** Whether something is so is only asked; what is denied or wanted in a question stays so. */
  private static Event.Status status(Act act, Sentence s) {
    boolean told = act.status() == Event.Status.ACTUAL || act.status() == Event.Status.PLANNED;
    return Questions.yesOrNo(s) && (told || Clauses.negated(s, s.root()))
        ? Event.Status.HYPOTHETICAL
        : act.status();
  }

  private static boolean mutual(Act act) {
    return act.code().length() >= 3
        && (MUTUAL.contains(act.code().substring(0, 3))
            || act.code().startsWith("03")
            || act.code().startsWith("12")
            || act.code().startsWith("19")
            || act.code().startsWith("06"));
  }

  /** <em>accused each other</em>, <em>each blamed the other side</em>. */
  private static boolean eachOther(Act act, Sentence s) {
    for (int token : act.targets()) {
      String word = s.lemma(token);
      int other = s.child(token, "amod");
      boolean side = other >= 0 && Set.of("side", "party", "one").contains(word);
      int last = side ? other : token;
      boolean single = last > 0 && "other".equals(s.lemma(last));
      String before = last > 0 ? s.lemma(last - 1) : "";
      boolean another =
          last > 0 && "another".equals(word) && "one".equalsIgnoreCase(s.form(token - 1));
      int det = s.child(token, "det"); // one another, the other way round
      boolean one = "one".equalsIgnoreCase(s.form(token)) && det > token;
      if ((single && Set.of("each", "the").contains(before)) || another || one) {
        return true;
      }
    }
    return false;
  }

  /** Two who exchange prisoners give them to each other. */
  private static boolean swaps(Act act, Sentence s) {
    return SWAPPING.contains(s.lemma(act.trigger()));
  }

  /** Meeting and calling: whoever is met meets. */
  private static boolean meets(Act act) {
    return act.code().equals("040") || act.code().equals("041");
  }

  private static boolean joint(Act act) {
    return ALONE.contains(act.code())
        || (act.code().length() >= 3 && JOINT.contains(act.code().substring(0, 3)));
  }

  /** Whether somebody follows <em>with</em> after the verb or its noun. */
  private static boolean joined(Act act, Sentence s) {
    for (int head : new int[] {act.actor(), act.trigger(), act.noun()}) {
      if (head >= 0) {
        for (int prep : s.children(head, "prep")) {
          if ("with".equals(s.lemma(prep))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
