package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * What a stretch of a report says somebody does or something is: who it is about, and the words
 * that follow.
 *
 * @param who ids of the actors mentioned before the verb, or that open the stretch
 * @param does the act in its base form, without auxiliaries and negation, on one line; what is so,
 *     where nobody acts
 * @param negated whether what the stretch says is that it is not so
 * @param passive whether the stretch says what is done without saying by whom
 */
public record Phrase(Place place, List<String> who, String does, boolean negated, boolean passive) {

  private static final int LONGEST = 90;

  /** Where the verb begins: the first modal or auxiliary, and all that stand with it. */
  private static final Pattern AUXILIARIES =
      Pattern.compile(
          "(?<!\\b(that|which|who)\\s)\\b(will|would|should|shall|can|could|may|might|must|cannot|does|do|did|is|are|was|were|has"
              + "|have|had|not|never)(\\s+|n['’]t\\b\\s*)"
              + "((be|been|have|not|never|no longer|first|then|only|also|yet|to)\\b\\s*)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NEGATION =
      Pattern.compile("\\b(not|cannot|never|no longer)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern AGREE =
      Pattern.compile(
          ".*\\b(agree(s|d|ing|ment)?\\s+(to|on|upon|about)|reach(es|ed|ing)?|sign(s|ed|ing)?)\\s+"
              + "(both\\s+)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * Words before a name that belong to it or to nothing: articles, quotation marks, connectives.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[\\s\"'“”‘’(]*((the|a|an|both|that|if|and|then|first)\\s+)*", Pattern.CASE_INSENSITIVE);

  /** A subject that is whoever speaks: we, it, his government. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "[\\s\"'“”‘’(]*(I|we|it|he|she|they|(his|her|its|their|our|my|the)\\s+"
              + "(own\\s+)?(government|country|party|side|union|company|group|movement|people|team"
              + "|ministry|state|nation|bloc|alliance|organisation|organization))\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Being willing to do something is not the act. */
  private static final Pattern WILLING =
      Pattern.compile(
          "^(ready|willing|prepared|able|free|expected|due|obliged|bound|committed|unable|unwilling"
              + "|going)\\s+to\\s+",
          Pattern.CASE_INSENSITIVE);

  /** What is refused is the act; a thing refused is one not accepted. */
  private static final Pattern REFUSING =
      Pattern.compile(
          "^(refus(e|es|ed|ing)\\s+to|declin(e|es|ed|ing)\\s+to|rul(e|es|ed|ing)\\s+out"
              + "|reject(s|ed|ing)?|oppos(e|es|ed|ing)|refus(e|es|ed|ing))\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THING =
      Pattern.compile(
          "^(an?|any|the|its|his|her|their|our|such|all|every|another|this|that|these|those)\\s.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where the terms of an act begin. */
  private static final Pattern TERMS =
      Pattern.compile(
          "(?is)\\s+(in\\s+(return|exchange)\\s+for|provided|unless|until|on\\s+condition|so\\s+that)\\b.*"
              + "|\\s+first[\\s.,]*$");

  /** By when something is to be done, and before what. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?is)(?<=\\S)\\s+((by|no later than|not later than|until|before)\\s+(the\\s+)?(end of\\s+)?(next\\s+|this\\s+)?"
              + "(\\p{L}+day\\b|\\d|january|february|march|april|may|june|july|august|september|october|november"
              + "|december|week|month|year|(next\\s+)?(meeting|round|talks|summit|vote|election)\\b).*"
              + "|within\\s+\\S+\\s+(hours|days|weeks|months)\\b.*"
              + "|before\\s+any(thing|body|one)?\\b.*)$");

  /** A subject may be followed by what tells it from others: engineers from both countries. */
  private static final Pattern BETWEEN =
      Pattern.compile("(from|of|in|at|on|with|under|behind|near|outside)\\s+");

  private static final Pattern VERB = Pattern.compile("\\p{Ll}+");

  /** Nobody and nothing, said of what does not come about: no relief, not one howitzer. */
  private static final Pattern NONE =
      Pattern.compile(
          "^\\s*(no|neither|not\\s+(one|any|an?(\\s+single)?))\\s+", Pattern.CASE_INSENSITIVE);

  /** The verb in the passive: would be released, had been paid for. */
  private static final Pattern PASSIVE =
      Pattern.compile("(?s)(^|.*\\s)(be|been|is|are|was|were)\\s+$", Pattern.CASE_INSENSITIVE);

  /** An act whose object says that it is left undone: pay no rent. */
  private static final Pattern NOTHING = Pattern.compile("^(\\p{Ll}+)\\s+(no|nothing)\\b\\s*");

  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(stays?|stayed|remains?|remained|continues?|continued|stands?|stood|go(es)? on)\\b");

  /** What there is or is not to be: there would be no second payment. */
  private static final Pattern THERE =
      Pattern.compile(
          "^\\s*there\\s+(would|will|could|can|should|must)\\s+be\\s+(?<none>no\\s+)?(an?\\s+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEING = Pattern.compile("\\b(is|are|was|were|has|have)\\b");

  private static final Pattern STRANDED =
      Pattern.compile("^(for|off|out|up|on|in|down|back)\\b\\s*");

  /** Participles that say how somebody stands rather than what is done. */
  private static final Set<String> STATES =
      Set.of(
          "opposed",
          "concerned",
          "interested",
          "worried",
          "involved",
          "engaged",
          "determined",
          "united",
          "divided",
          "based",
          "located",
          "convinced",
          "satisfied",
          "pleased",
          "left");

  private static final Pattern POSSESSIVE = Pattern.compile("^['’]s?\\s");

  private Phrase(Place place, List<String> who, String does, boolean negated) {
    this(place, who, does, negated, false);
  }

  static Phrase of(Place place) {
    return of(place, List.of());
  }

  /**
   * The act a stretch speaks of.
   *
   * @param speakers ids of the actors whose words these are, for "we" and "his government"
   */
  public static Phrase of(Place place, List<String> speakers) {
    String text = place.report().words(place.span());
    var none = NONE.matcher(text);
    if (none.lookingAt()) {
      Phrase any = of(new Place(place.report(), from(place, none.end())), speakers);
      return new Phrase(place, any.who, any.does, !any.negated, any.passive);
    }
    var there = THERE.matcher(text);
    if (there.lookingAt()) {
      return new Phrase(
          place, List.of(), line(text.substring(there.end())), there.group("none") != null);
    }
    var verb = AUXILIARIES.matcher(text);
    if (verb.find() && verb.start() > 0 && verb.end() < text.length()) {
      boolean negated = NEGATION.matcher(verb.group()).find();
      Optional<String> done = passive(text, verb.start(), verb.end());
      if (done.isPresent()) {
        return new Phrase(place, List.of(), done.get(), negated, true);
      }
      List<String> subjects =
          subjects(place, new Span(place.span().start(), start(place, verb.start())), speakers);
      return subjects.isEmpty()
          ? new Phrase(place, List.of(), line(affirmed(text)), negated)
          : acting(place, subjects, text.substring(verb.end()), negated);
    }
    List<Lead> leads = leads(place, text);
    if (!leads.isEmpty()) {
      String after = text.substring(leads.getFirst().mention().end() - place.span().start());
      if (!POSSESSIVE.matcher(after).lookingAt()) {
        return acting(place, List.of(leads.getFirst().actor().id()), after, false);
      }
    }
    var speaker = SPEAKER.matcher(text);
    if (!speakers.isEmpty() && speaker.lookingAt() && speaker.end() < text.length()) {
      return acting(place, speakers, text.substring(speaker.end()), false);
    }
    return plain(place, based(line(cutTime(text))), false);
  }

  /** An act, unless its object says that it is left undone: pay no rent. */
  private static Phrase plain(Place place, String does, boolean negated) {
    var nothing = NOTHING.matcher(does);
    if (!nothing.lookingAt()) {
      return new Phrase(place, List.of(), does, negated);
    }
    String object = nothing.group(2).equals("nothing") ? "anything" : "";
    return new Phrase(
        place,
        List.of(),
        line(nothing.group(1) + " " + object + does.substring(nothing.end())),
        !negated);
  }

  private static Span from(Place place, int within) {
    return new Span(start(place, within), place.span().end());
  }

  /** What is done, in the active voice, where the passive says it of what it is done to. */
  private static Optional<String> passive(String text, int verb, int after) {
    String rest = line(cutTime(TERMS.matcher(text.substring(after)).replaceFirst("")));
    int end = rest.indexOf(' ');
    String participle = end < 0 ? rest : rest.substring(0, end);
    if (!PASSIVE.matcher(text.substring(verb, after)).matches()
        || !Verbs.isInflected(participle)
        || STATES.contains(participle)
        || WILLING.matcher(rest).find()) {
      return Optional.empty();
    }
    String more = end < 0 ? "" : rest.substring(end + 1);
    var stranded = STRANDED.matcher(more);
    boolean particle = stranded.lookingAt() && stranded.end() == more.length();
    String object = line(text.substring(0, verb));
    return Optional.of(
        Verbs.base(participle)
            + (particle ? " " + more.strip() : "")
            + " "
            + (THING.matcher(object + " ").matches()
                ? object.substring(0, 1).toLowerCase(Locale.ROOT) + object.substring(1)
                : object)
            + (particle || more.isBlank() ? "" : " " + more));
  }

  /** Without the day by which, or the event before which, something is to be done. */
  private static String cutTime(String act) {
    return TIME.matcher(act).replaceFirst("");
  }

  /** What whoever is named by the first characters of the stretch does. */
  static Phrase after(Place place, int name) {
    String text = place.report().words(place.span()).substring(name);
    var verb = AUXILIARIES.matcher(text);
    boolean modal =
        verb.find() && text.substring(0, verb.start()).isBlank() && verb.end() < text.length();
    return acting(
        place,
        List.of(),
        modal ? text.substring(verb.end()) : text,
        modal && NEGATION.matcher(verb.group()).find());
  }

  private static Phrase acting(Place place, List<String> who, String act, boolean not) {
    String does = WILLING.matcher(cut(act)).replaceFirst("");
    boolean negated = not;
    var refusing = REFUSING.matcher(does);
    if (refusing.find()) {
      String refused = does.substring(refusing.end());
      does = THING.matcher(refused).matches() ? "accept " + refused : refused;
      negated = true;
    }
    Phrase done = plain(place, based(does), negated);
    return new Phrase(place, who, done.does, done.negated);
  }

  /** Without what it is done for, when, and what stands between its subject and its verb. */
  private static String cut(String act) {
    String does = line(cutTime(TERMS.matcher(act).replaceFirst("")));
    if (BETWEEN.matcher(does).lookingAt()) {
      var verb = VERB.matcher(does);
      for (int from = does.indexOf(' ') + 1; from > 0 && verb.find(from); from = verb.end()) {
        if (Verbs.isInflected(verb.group())) {
          return does.substring(verb.start());
        }
      }
      return "be " + does;
    }
    return does;
  }

  /** With its first word in the base form, where that is a verb in another. */
  private static String based(String does) {
    int end = does.indexOf(' ');
    String first = end < 0 ? does : does.substring(0, end);
    boolean verb = first.matches("\\p{Ll}+(s|ed|ing)|\\p{Ll}+") && !THING.matcher(does).matches();
    return verb ? Verbs.base(first) + (end < 0 ? "" : does.substring(end)) : does;
  }

  /** The text without what makes it a denial. */
  private static String affirmed(String text) {
    return text.replaceFirst("(?i)\\b(do|does|did)(n['’]t|\\s+not)\\s+", "")
        .replaceFirst("(?i)\\bcannot\\b", "can")
        .replaceFirst("(?i)(n['’]t|\\s+not|\\s+never)\\b", "")
        .replaceFirst("(?i)^\\s*no\\s+", "");
  }

  private static List<String> subjects(Place place, Span before, List<String> speakers) {
    List<String> mentioned = mentioned(place, before);
    if (!mentioned.isEmpty()) {
      return mentioned;
    }
    return SPEAKER.matcher(place.report().words(before)).matches() ? speakers : List.of();
  }

  private static int start(Place place, int within) {
    return place.span().start() + within;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("^[\\s,;:'’\"“”)]+|[\\s,;:.\"“”(]+$", "");
  }

  private static List<String> mentioned(Place place, Span within) {
    return place.report().list(Actor.class).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> within.contains(m.span())))
        .map(Actor::id)
        .toList();
  }

  private record Lead(Actor actor, Span mention) {}

  /** The mentions that open the stretch, the longest first. */
  private static List<Lead> leads(Place place, String text) {
    var before = BEFORE.matcher(text);
    int latest = start(place, before.lookingAt() ? before.end() : 0);
    return place.report().list(Actor.class).stream()
        .flatMap(a -> a.mentions().stream().map(m -> new Lead(a, m.span())))
        .filter(l -> place.span().contains(l.mention()) && l.mention().start() <= latest)
        .filter(l -> l.mention().end() < place.span().end())
        .sorted(Comparator.comparingInt((Lead l) -> l.mention().length()).reversed())
        .toList();
  }

  /** What is agreed on, where the stretch says that somebody agrees on something. */
  Phrase agreedOn() {
    String text = place.words();
    String on = AGREE.matcher(text).replaceFirst("");
    return on.equals(text) || on.isBlank() ? this : new Phrase(place, who, line(on), negated);
  }

  /** The end of what the stretch says goes on: the gates no longer stay shut. */
  Optional<Phrase> ended() {
    var lasting = LASTING.matcher(does);
    return lasting.find()
        ? Optional.of(
            new Phrase(
                place,
                who,
                does.substring(0, lasting.start()) + "no longer " + does.substring(lasting.start()),
                negated))
        : Optional.empty();
  }

  /** What one's own people are no longer to undergo: our colleagues are no longer on the street. */
  Phrase noLonger() {
    var being = BEING.matcher(place.words());
    String so =
        being.find()
            ? place.words().substring(0, being.end())
                + " no longer"
                + place.words().substring(being.end())
            : "no longer: " + place.words();
    return new Phrase(place, List.of(), so, false);
  }

  /** Where the words only say whereto ("to the table"), with the coming that is left out. */
  Phrase toTheTable() {
    String text = place.words();
    return text.matches("(?i)(in)?to the .*")
        ? new Phrase(place, List.of(), "come " + line(text), false)
        : this;
  }

  /** Whether the stretch opens with the act, whoever does it: pay no rent. */
  boolean isBareAct() {
    String text = place.words();
    int end = text.indexOf(' ');
    String first = end < 0 ? text : text.substring(0, end);
    return first.matches("\\p{Ll}{2,}")
        && !THING.matcher(text).matches()
        && !first.matches("(?i)no|not|there|speaking|it|he|she|they|we|who|whom|what|both|either")
        && Verbs.base(first).equals(first)
        && !AUXILIARIES.matcher(text).find();
  }

  /** The noun of what the stretch names, before "of" and the like, in lower case. */
  String noun() {
    return Occurrences.head(does);
  }

  /** The words of the act. */
  public Words words() {
    return Words.of(does);
  }

  /** As an option or step is described: one short line that starts with a capital letter. */
  String title() {
    String text = does.isEmpty() ? place.words() : does;
    if (text.length() > LONGEST) {
      int cut = text.lastIndexOf(' ', LONGEST);
      text = text.substring(0, cut > 0 ? cut : LONGEST) + " …";
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /** Whether coming to an agreement is what it says. */
  boolean speaksOfAgreement() {
    String text = place.words().toLowerCase(Locale.ROOT);
    return AGREE.matcher(text).lookingAt() || Words.of(text).sameAs(Words.of("ceasefire"));
  }
}
