package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * Reads the act out of a stretch of a report: who is named before the verb, and what follows it in
 * the base form, whether it is put in the active or the passive, affirmed or denied.
 */
final class PhraseReader {

  /** Where the verb begins: the first modal or auxiliary, and all that stand with it. */
  private static final Pattern AUXILIARIES =
      Pattern.compile(
          "(?<!\\b(that|which|who)\\s)\\b(will|would|should|shall|can|could|may|might|must|cannot|does|do|did|is|are|was|were|has"
              + "|have|had|not|never)(\\s+|n['’]t\\b\\s*)((be|been|have|not|never|no"
              + " longer|first|then|only|also|yet|to|now|still|already|again|soon|finally)\\b\\s*)*",
          Pattern.CASE_INSENSITIVE);

  /** Where the subject stands before the stretch: would begin. */
  private static final Pattern MODAL =
      Pattern.compile(
          "\\s*(will|would|shall|should|can|could|may|might|must)\\s+(not\\s+)?(?!be\\b|have\\b)(?=\\p{Ll})",
          Pattern.CASE_INSENSITIVE);

  /** The same of what is to have been done: and had paid. */
  private static final Pattern PERFECT =
      Pattern.compile("\\s*(?:had|has|have)\\s+(?<verb>\\p{Ll}+)(?=\\W|$)");

  private static final Pattern NEGATION =
      Pattern.compile("\\b(not|cannot|never|no longer)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  /** Being willing to do something is not the act. */
  private static final Pattern WILLING =
      Pattern.compile(
          "^(help|agree(d|s)?)\\s+(on\\s+\\p{Lu}\\p{Ll}+day\\s+)?to\\s+(?!(the|an?|its|his|her|their|our|any|this|that|these|those|such|all|both|some|no)\\b"
              + "|\\d|(?-i:\\p{Lu}))|^(ready|willing|prepared|able|free|expected|due|obliged|bound|committed|unable|unwilling"
              + "|going)\\s+to\\s+"
              + "|^(intend|plan|mean|propos)(e?s|e?d|ing)?\\s+to\\s+"
              + "|^(also\\s+)?(offer(s|ed)?|promise[sd]?|pledge[sd]?|vow(s|ed)?)\\s+(on\\s+\\p{Lu}\\p{Ll}+day\\s+)?to\\s+",
          Pattern.CASE_INSENSITIVE);

  /** What is refused is the act; a thing refused is one not accepted. */
  private static final Pattern REFUSING =
      Pattern.compile(
          "^(refus(e|es|ed|ing)\\s+to|fail(s|ed|ing)?\\s+to|declin(e|es|ed|ing)\\s+to|rul(e|es|ed|ing)\\s+out"
              + "|reject(s|ed|ing)?|oppos(e|es|ed|ing)|refus(e|es|ed|ing))\\s+",
          Pattern.CASE_INSENSITIVE);

  /** Being open to a thing is being ready to accept it. */
  private static final Pattern OPEN =
      Pattern.compile("^(?:open|amenable|receptive)\\s+to\\s+", Pattern.CASE_INSENSITIVE);

  /** A subject may be followed by what tells it from others: engineers from both countries. */
  private static final Pattern BETWEEN =
      Pattern.compile("(from|of|in|at|on|with|under|behind|near|outside)\\s+");

  private static final Pattern VERB = Pattern.compile("\\p{Ll}+");

  private static final Pattern WHEN =
      Pattern.compile("^((now|still|also|soon|finally|again|already|then)\\s+)+(?=\\p{Ll})");

  /** Nobody, said of whoever does not act: nobody would go back. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "^\\s*(nobody|no"
              + " one)\\s+(?:will|would|shall|should|can|could|may|might|must)\\s+(?!be\\b)",
          Pattern.CASE_INSENSITIVE);

  /** A ground before it: under the accord no roster may be changed. */
  private static final Pattern GROUND =
      Pattern.compile("^\\s*(under|by|in|with)\\s+[^,;]*?(?=\\bno\\s)", Pattern.CASE_INSENSITIVE);

  /** An act as what is asked for: signing, ending the strike. */
  private static final Pattern GERUND =
      Pattern.compile(
          "(\\p{Ll}{2,}ing)(?=$|\\s+(the|an?|its|his|her|their|our|any|all|this|that|both|\\p{Lu}\\S*)\\b)");

  /** Nobody and nothing, said of what does not come about: no relief, not one howitzer. */
  private static final Pattern NONE =
      Pattern.compile(
          "^\\s*(no|neither|not\\s+(one|any|an?(\\s+single)?))\\s+", Pattern.CASE_INSENSITIVE);

  /** An act whose object says that it is left undone: pay no rent. */
  private static final Pattern NOTHING =
      Pattern.compile("^(\\p{Ll}+)\\s+(no|nothing|nobody|no one)\\b\\s*");

  /** What there is or is not to be: there would be no second payment. */
  private static final Pattern THERE =
      Pattern.compile(
          "^\\s*there\\s+(would|will|could|can|should|must)\\s+be\\s+(?<none>no\\s+)?(an?\\s+)?",
          Pattern.CASE_INSENSITIVE);

  /** A thing with what it says, which is no act by itself: a promise that no price will be paid. */
  private static final Pattern SAYING =
      Pattern.compile(
          "^\\s*(?:an?|the|any|some|its|his|her|their)\\s+(?:\\p{Ll}+\\s+){0,3}?"
              + "(?:promises?|guarantees?|assurances?|pledges?|proof|word|commitments?|undertakings?"
              + "|evidence|signs?|statements?|declarations?|confirmation|certainty|rulings?)\\s+that\\s",
          Pattern.CASE_INSENSITIVE);

  /** Who somebody is, told between the name and the act: Osk, the host, offered to leave. */
  private static final Pattern APPOSED =
      Pattern.compile(
          "^,\\s+(?:an?|the|which|who|whose|its|his|her|their|one)\\s[^,;:]{1,80},\\s+(?=\\p{Ll})");

  /** Nothing, or what whoever is named has that acts for him: army planes are bombing. */
  private static final Pattern OWN_PEOPLE = Pattern.compile("\\s*(?:\\p{Ll}{3,}s\\s+)?");

  private PhraseReader() {}

  /**
   * The act a stretch speaks of.
   *
   * @param speakers ids of the actors whose words these are, for "we" and "his government"
   */
  static Phrase read(Place place, List<String> speakers) {
    String text = place.report().words(place.span());
    var ground = GROUND.matcher(text);
    if (ground.lookingAt()) {
      return read(new Place(place.report(), from(place, ground.end())), speakers);
    }
    Optional<String> bare = bare(text);
    if (bare.isPresent()) {
      return plain(place, Terse.act(bare.get()), NOBODY.matcher(text).lookingAt());
    }
    if (SAYING.matcher(text).lookingAt()) {
      return new Phrase(place, List.of(), Terse.line(text), false);
    }
    var none = NONE.matcher(text);
    if (none.lookingAt()) {
      Phrase any = read(new Place(place.report(), from(place, none.end())), speakers);
      return new Phrase(place, any.who(), any.does(), !any.negated(), any.passive());
    }
    var there = THERE.matcher(text);
    if (there.lookingAt()) {
      return new Phrase(
          place, List.of(), Terse.line(text.substring(there.end())), there.group("none") != null);
    }
    var modal = MODAL.matcher(text);
    if (modal.lookingAt()) {
      return plain(
          place,
          based(Terse.act(text.substring(modal.end()))),
          NEGATION.matcher(modal.group()).find());
    }
    var perfect = PERFECT.matcher(text);
    if (perfect.lookingAt() && Verbs.isInflected(perfect.group("verb"))) {
      return plain(place, based(Terse.act(text.substring(perfect.start("verb")))), false);
    }
    var verb = AUXILIARIES.matcher(text);
    if (verb.find() && verb.start() > 0 && verb.end() < text.length()) {
      boolean negated = NEGATION.matcher(verb.group()).find();
      String act = Terse.act(text.substring(verb.end()));
      Optional<String> done =
          WILLING.matcher(act).find()
              ? Optional.empty()
              : Passive.of(Terse.line(text.substring(0, verb.start())), verb.group(), act);
      if (done.isPresent()) {
        return new Phrase(place, List.of(), done.get(), negated, true);
      }
      List<String> subjects =
          Subject.in(place, new Span(place.span().start(), start(place, verb.start())), speakers);
      return subjects.isEmpty()
          ? new Phrase(place, List.of(), Terse.line(affirmed(text)), negated)
          : acting(place, subjects, text.substring(verb.end()), negated);
    }
    Optional<String> undergone = Passive.of(Terse.act(text));
    if (undergone.isPresent()) {
      return new Phrase(place, List.of(), undergone.get(), false, true);
    }
    Optional<Subject> subject = Subject.opening(place, speakers);
    if (subject.isPresent()) {
      return acting(place, subject.get().who(), text.substring(subject.get().end()), false);
    }
    return plain(place, based(Terse.act(text)), false);
  }

  /** The act in the base form, where it is told of nobody or as what is asked for. */
  private static Optional<String> bare(String text) {
    var nobody = NOBODY.matcher(text);
    if (nobody.lookingAt()) {
      return Optional.of(text.substring(nobody.end()));
    }
    var gerund = GERUND.matcher(text);
    if (!gerund.lookingAt()) {
      return Optional.empty();
    }
    String verb = Verbs.base(gerund.group(1));
    return gerund.end() < text.length() || ActFamilies.isVerb(verb)
        ? Optional.of(verb + text.substring(gerund.end()))
        : Optional.empty();
  }

  /** An act, unless its object says that it is left undone: pay no rent. */
  private static Phrase plain(Place place, String does, boolean negated) {
    var nothing = NOTHING.matcher(does);
    if (!nothing.lookingAt()) {
      return new Phrase(place, List.of(), does, negated);
    }
    String object =
        switch (nothing.group(2)) {
          case "nothing" -> "anything ";
          case "nobody", "no one" -> "anybody ";
          default -> "";
        };
    return new Phrase(
        place,
        List.of(),
        Terse.line(nothing.group(1) + " " + object + does.substring(nothing.end())),
        !negated);
  }

  private static Span from(Place place, int within) {
    return new Span(start(place, within), place.span().end());
  }

  /** What whoever is named by the first characters of the stretch does. */
  static Phrase after(Place place, int name) {
    String text = place.report().words(place.span()).substring(name);
    var verb = AUXILIARIES.matcher(text);
    boolean modal =
        verb.find()
            && OWN_PEOPLE.matcher(text.substring(0, verb.start())).matches()
            && verb.end() < text.length();
    return acting(
        place,
        List.of(),
        modal ? text.substring(verb.end()) : text,
        modal && NEGATION.matcher(verb.group()).find());
  }

  private static Phrase acting(Place place, List<String> who, String act, boolean not) {
    String does = WILLING.matcher(cut(APPOSED.matcher(act).replaceFirst(""))).replaceFirst("");
    var open = OPEN.matcher(does);
    if (open.find()) {
      String thing = does.substring(open.end());
      does = Passive.isThing(thing) ? "accept " + thing : bare(thing).orElse(does);
    }
    boolean negated = not;
    var refusing = REFUSING.matcher(does);
    if (refusing.find()) {
      String refused = does.substring(refusing.end());
      does = Passive.isThing(refused) ? "accept " + refused : refused;
      negated = true;
    }
    Phrase done = plain(place, based(does), negated);
    return new Phrase(place, who, done.does(), done.negated());
  }

  /** Without what it is done for, when, and what stands between its subject and its verb. */
  private static String cut(String act) {
    String does = Terse.act(act);
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

  /**
   * With its first word in the base form, where that is a verb in another, and without what only
   * says when: now declare.
   */
  private static String based(String act) {
    String does = WHEN.matcher(act).replaceFirst("");
    int end = does.indexOf(' ');
    String first = end < 0 ? does : does.substring(0, end);
    boolean verb = first.matches("\\p{Ll}+(s|ed|ing)|\\p{Ll}+") && !Passive.isThing(does);
    return verb ? Verbs.base(first) + (end < 0 ? "" : does.substring(end)) : does;
  }

  /** The text without what makes it a denial. */
  private static String affirmed(String text) {
    return text.replaceFirst("(?i)\\b(do|does|did)(n['’]t|\\s+not)\\s+", "")
        .replaceFirst("(?i)\\bcannot\\b", "can")
        .replaceFirst("(?i)(n['’]t|\\s+not|\\s+never)\\b", "")
        .replaceFirst("(?i)^\\s*no\\s+", "");
  }

  private static int start(Place place, int within) {
    return place.span().start() + within;
  }

  /** Whether the stretch opens with the act, whoever does it: pay no rent. */
  static boolean isBareAct(String text) {
    if (bare(text).isPresent() || MODAL.matcher(text).lookingAt()) {
      return true;
    }
    int end = text.indexOf(' ');
    String first = end < 0 ? text : text.substring(0, end);
    return first.matches("\\p{Ll}{2,}")
        && !Passive.isThing(text)
        && !first.matches("(?i)no|not|there|speaking|it|he|she|they|we|who|whom|what|both|either")
        && Verbs.base(first).equals(first)
        && !AUXILIARIES.matcher(text).find();
  }
}
