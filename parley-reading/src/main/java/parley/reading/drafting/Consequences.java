package parley.reading.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Span;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * Takes a need that nobody is named for, and that tells how things are to stand, for what another
 * party holds back: the duty is no longer at its level, water in the canals, the drones have
 * stopped flying, the loan has arrived. What is held back has to be the one that has most in common
 * with the need, and nothing may speak against it: other numbers, or another verb.
 */
final class Consequences {

  /** What tells that two are one: the thing and what becomes of it. */
  private static final int ENOUGH = 2;

  /** What only says that a thing is to be there, or no longer. */
  private static final Pattern DENIED =
      Pattern.compile("^(?:No longer: |(?i:there (?:is|are|was|were) ))");

  /** What tells more of the thing that is to be there: proof that they are alive. */
  private static final Pattern CLAUSE = Pattern.compile("\\s(?:that|which|who|whether)\\s.*");

  /** Words that open with a verb and not with a thing: dredge the harbour. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?!(?i:an?|the|its|his|her|their|our|any|all|no|that|this)\\s)\\p{L}+\\s+"
              + "(?:an?|the|its|his|her|their|our|any|all)\\s");

  /** What says of a thing that it is not there any more. */
  private static final Pattern GONE =
      Pattern.compile(
          "(?i)\\b(?:no longer (?:remain|stay|stand|sit|l[iy]|be\\b|there)|gone\\b|removed\\b)|^no longer\\s");

  private static final Set<String> AT = Set.of("on", "in", "at", "inside", "along", "around");

  private static final Set<String> AWAY = Set.of("from", "of", "off");

  /** What a thing in words says, which is not what it is: proof that the men are alive. */
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?<=\\b(?i:proof|evidence|sign|signal|word|news|assurance|guarantee|promise|pledge|confirmation|indication))s?"
              + "\\s+that\\s.*");

  private static final Pattern BEING = Pattern.compile("\\b(?:is|are|was|were|be|been)\\b");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern SUM =
      Pattern.compile("[$€£]\\s?\\d|\\d\\S*\\s+(?:\\w+\\s+)?(?:crown|dollar|euro|pound|cent)s?\\b");

  private final Sketch sketch;
  private final KnownActs acts;
  private final Map<String, String> names;

  /**
   * @param names of the parties by their keys
   */
  Consequences(Sketch sketch, Map<String, String> names) {
    this.sketch = sketch;
    this.acts = new KnownActs(sketch);
    this.names = names;
  }

  /** A need in the words it is told by, and the family of its verb; empty for none. */
  private record Need(String words, String verb, KnownAct act) {}

  /**
   * Takes a need for what is held back.
   *
   * @param by who sets the terms
   * @param held what parties hold back
   */
  void unite(Formula.Atom needed, List<String> by, Set<Formula.Atom> held) {
    KnownAct act = acts.of(needed);
    Optional<String> words =
        act.by().isPresent()
            ? Optional.of(sketch.does(act.atom())).filter(w -> isThere(act))
            : acts.isOpen(act)
                ? sketch.findStep(act.atom()).flatMap(Step::words)
                : Optional.empty();
    words
        .map(w -> CONTENT.matcher(plain(w)).replaceFirst(""))
        .map(w -> new Need(w, verb(w, act), act))
        .flatMap(need -> most(need, by, held))
        .ifPresent(known -> {
          acts.fill(act, known, "no other act that is held back comes as near to it");
          if (acts.of(act.atom()).atom().equals(known.atom())) {
            String who = act.by().map(p -> names.getOrDefault(p, p) + ": ").orElse("");
            sketch.tellAlso(known.atom(), who + StepMaker.lower(words.get()));
          }
        });
  }

  /** Without what only says that a thing is to be there, and what tells more of that thing. */
  private static String plain(String words) {
    String there = DENIED.matcher(words).replaceFirst("");
    return there.equals(words) ? words : CLAUSE.matcher(there).replaceFirst("");
  }

  /** Whether some people without a name are to be somewhere, which others send them to. */
  private boolean isThere(KnownAct act) {
    String name = act.by().map(by -> names.getOrDefault(by, by)).orElse("");
    return name.equals(name.toLowerCase(Locale.ROOT))
        && NamedThings.isPerson(Figure.head(name))
        && Kin.present(act.words().first());
  }

  private Optional<KnownAct> most(Need need, List<String> by, Set<Formula.Atom> held) {
    KnownAct best = null;
    int most = ENOUGH - 1;
    boolean alone = false;
    for (Formula.Atom atom : held) {
      KnownAct act = acts.of(atom);
      if (act.by().isPresent()
          && !by.contains(act.by().get())
          && !act.by().equals(need.act().by())) {
        int near = near(need, act);
        if (near > most) {
          best = act;
          most = near;
          alone = true;
        } else if (near == most && best != null && !best.atom().equals(act.atom())) {
          alone = false;
        }
      }
    }
    return alone ? Optional.ofNullable(best) : Optional.empty();
  }

  /** How much a need has in common with an act; nothing where something speaks against it. */
  private int near(Need need, KnownAct act) {
    String done = act.words().first();
    boolean gone = GONE.matcher(need.words()).find();
    if (need.act().words().countsDiffer(act.words()) || (gone && !Kin.move(done, "leave"))) {
      return 0;
    }
    if (need.act().by().isPresent()) {
      return Kin.comeBy(need.verb(), done) ? ENOUGH : 0;
    }
    boolean arrived =
        Kin.arrived(need.verb()) || (need.verb().isEmpty() && BEING.matcher(need.words()).find());
    boolean same = need.verb().equals(done);
    if (!(need.verb().isEmpty() || same || arrived || Kin.are(need.verb(), done))) {
      return 0;
    }
    String does = sketch.does(act.atom());
    Set<String> both = Words.ofThings(need.words()).uncounted();
    both.retainAll(sketch.stemsOf(act.atom()));
    both.removeAll(Words.of(done).stems());
    boolean money = isMoney(need.words()) && (isMoney(does) || done.equals("pay"));
    boolean passed = arrived && Kin.passes(done) && (money || !both.isEmpty());
    boolean people = same && both.isEmpty() && isOfPeople(need.words()) && isOfPeople(does);
    int things =
        both.size()
            + (isOfThing(need.words(), does) ? 1 : 0)
            + (money && both.isEmpty() ? 1 : 0)
            + (people ? 1 : 0)
            + (gone && isOfPlace(need.words(), does) ? 1 : 0);
    return things == 0 ? 0 : things + (same || passed ? 1 : 0);
  }

  private static boolean isMoney(String words) {
    return Words.ofThings(words).stems().contains("money") || SUM.matcher(words).find();
  }

  /** Whether some words name people. */
  static boolean isOfPeople(String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (NamedThings.isPerson(word.group().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is to be no longer where an act leads from: on the ridge, from the ridge. */
  private static boolean isOfPlace(String words, String act) {
    List<String> places = heads(words, AT);
    return heads(act, AWAY).stream().anyMatch(places::contains);
  }

  /** The nouns that follow one of some prepositions. */
  private static List<String> heads(String words, Set<String> after) {
    return NamedThings.in(words, new Span(0, words.length())).stream()
        .filter(thing -> after.contains(thing.after()))
        .map(thing -> Verbs.base(thing.head()))
        .toList();
  }

  /** Whether some words name the thing that an act is done to, as many of it. */
  private static boolean isOfThing(String words, String act) {
    int verb = act.indexOf(' ');
    return verb > 0
        && NamedThings.subject(act.substring(verb + 1))
            .filter(thing ->
                Stream.concat(
                        NamedThings.subject(words).stream(),
                        NamedThings.in(words, new Span(0, words.length())).stream()
                            .filter(t -> t.after().matches("|in|of|for|on")))
                    .anyMatch(t ->
                        t.many() == thing.many()
                            && Verbs.base(t.head()).equals(Verbs.base(thing.head()))))
            .isPresent();
  }

  /**
   * The family of the verb that some words tell, first or of their subject; a verb in none where
   * they open with one; empty for none.
   */
  private static String verb(String words, KnownAct need) {
    if (ActFamilies.isVerb(need.words().first()) || ACT.matcher(words).lookingAt()) {
      return need.words().first();
    }
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String base = Verbs.base(word.group());
      if (Verbs.isInflected(word.group()) && Kin.arrived(base)) {
        return base;
      }
      if (Verbs.isInflected(word.group())) {
        Optional<ActFamilies.Act> act = ActFamilies.find(words.substring(word.start()));
        if (act.isPresent()) {
          return act.get().verb();
        }
      }
    }
    return need.by().isPresent() ? need.words().first() : "";
  }
}
