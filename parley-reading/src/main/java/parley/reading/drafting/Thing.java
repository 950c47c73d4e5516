package parley.reading.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Span;

/**
 * What some words name as a thing, and what becomes of it: that it is there ("the approval", "an
 * audit is under way") or that it is gone ("the cargoes have gone").
 *
 * @param named how it is named
 * @param words all that names it, and nothing of what becomes of it
 * @param gone whether it is gone
 * @param received whether somebody is to have it from another: a loan (for Norn)
 */
record Thing(NamedThings.Named named, Words words, boolean gone, boolean received) {

  /** What only says that a thing is there, or no longer. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)(?<gone>(?:has|have|had|is|are|was|were)\\s+(?:been\\s+)?(?:gone|away|off|removed|over|no longer)\\b.*"
              + "|no longer .*)"
              + "|(?:would |will |can |could )?(?:has|have|had|be|is|are|was|were|exists?|existed|flows?|flowed|runs?|ran"
              + "|arrives?|arrived|came|comes?|goes|go|works?|worked|starts?|started|begins?|began)\\b.*"
              + "|(?:from|of|for|on|in|to|at|with|by|under|over|along|about|allowing|saying|that|,).*|");

  private static final Pattern OWNER = Pattern.compile("\\s*\\(.*\\)$");

  private static final Pattern THERE = Pattern.compile("(?i)^there\\s+(is|are|was|were)\\s+");

  /** Families of verbs by which a thing is gone. */
  private static final Set<String> REMOVING =
      Set.of("withdraw", "lift", "cease", "leave", "drop", "release", "clear", "dismiss", "close");

  /** Families of which the same may be said of what is there after them. */
  private static final Set<String> EITHER = Set.of("release", "leave");

  /** The thing that words which tell of no act name. */
  static Optional<Thing> find(String words) {
    String plain = OWNER.matcher(words).replaceFirst("");
    String named = THERE.matcher(plain).replaceFirst("");
    return NamedThings.subject(named)
        .flatMap(n -> {
          var state = STATE.matcher(named.substring(n.span().end()).strip());
          return state.matches()
              ? Optional.of(
                  new Thing(
                      n, Words.ofThings(named), state.group("gone") != null, !plain.equals(words)))
              : Optional.empty();
        });
  }

  /** What is named, as there. */
  static Thing there(NamedThings.Named named) {
    return new Thing(named, Words.ofThings(named.words()), false, false);
  }

  /**
   * Whether an act is done to it: one of the first two things the act names, its plan for a tax or
   * the tax. What is named for the first time, or by a word of the same class, has to have more in
   * common with it than that.
   */
  boolean isOf(String act, Words words) {
    return act.indexOf(' ') > 0
        && comesBy(words.first())
        && !words.countsDiffer(this.words)
        && done(object(act)).anyMatch(n -> fits(n, words));
  }

  /** The classes of the things an act is done to. */
  static List<String> nouns(String act) {
    return act.indexOf(' ') < 0
        ? List.of()
        : done(object(act)).map(n -> noun(n.head())).distinct().toList();
  }

  /** The stems of all the words for them. */
  static Set<String> words(String act) {
    Set<String> stems = new LinkedHashSet<>();
    if (act.indexOf(' ') > 0) {
      done(object(act)).forEach(n -> stems.addAll(Words.ofThings(n.words()).stems()));
    }
    return stems;
  }

  /** What an act of more than one word is done to, without what belongs to its verb: hand over. */
  private static String object(String act) {
    return ActFamilies.find(act)
        .map(ActFamilies.Act::of)
        .filter(of -> !of.isEmpty() && act.endsWith(of))
        .orElseGet(() -> act.substring(act.indexOf(' ') + 1));
  }

  /** The class of its noun, in the singular. */
  String noun() {
    return noun(named.head());
  }

  private static Stream<NamedThings.Named> done(String things) {
    List<NamedThings.Named> all = NamedThings.in(things, new Span(0, things.length()));
    Stream<NamedThings.Named> first = NamedThings.subject(things).stream();
    return Stream.concat(
        first,
        all.stream().limit(2).filter(n -> all.indexOf(n) == 0 || n.after().matches("of|for|on")));
  }

  private boolean fits(NamedThings.Named thing, Words act) {
    boolean alike = Verbs.base(thing.head()).equals(Verbs.base(named.head()));
    boolean half = 2 * words.common(act) >= words.uncounted().size();
    boolean kind = noun(thing.head()).equals(noun(named.head())); // but not the contract for a loan
    return (alike || (kind && thing.after().isEmpty()))
        && !areOfOthers(thing.words(), named.words())
        && thing.many() == named.many()
        && (half || (alike && (received || !named.open())));
  }

  /** Whether both say of what they are, and nothing of it is the same: control of the dam. */
  private static boolean areOfOthers(String one, String other) {
    Set<String> of = ofWhat(one);
    Set<String> ofOther = ofWhat(other);
    return !of.isEmpty() && !ofOther.isEmpty() && of.stream().noneMatch(ofOther::contains);
  }

  private static Set<String> ofWhat(String words) {
    int of = words.indexOf(" of ");
    return of < 0 ? Set.of() : Words.ofThings(words.substring(of)).uncounted();
  }

  private static String noun(String head) {
    return ActFamilies.thing(Verbs.base(head));
  }

  /** Whether this thing is so once a verb of this family was done to it. */
  private boolean comesBy(String verb) {
    return EITHER.contains(verb) || REMOVING.contains(verb) == gone;
  }
}
