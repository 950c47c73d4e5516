package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.drafting.Occurrence.Stage;

/**
 * Finds what a report says outright came about, by clauses in the past: with somebody who acts, in
 * the passive without one, or of a thing that took place.
 */
final class Occurrences {

  private static final Pattern SENTENCE = Pattern.compile("[^.!?;:\\n\"“”]+");

  /** The verb group of a clause in the past, or of what is complete now. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<aux>\\b(?:(?:has|have|had|was|were|been)\\s+)*)"
              + "(?:(?:already|since|now|then|also|finally|later|duly|\\p{Ll}+ly)\\s+){0,2}"
              + "(?<be>(?:was|were|been)\\s+)?"
              + "\\b(?<verb>\\p{Ll}{2,})\\b");

  private static final Pattern COMPLETE =
      Pattern.compile("\\b(?:is|are|was|were|been)\\s+(?:now\\s+)?(?:complete|over|done)\\b");

  private static final Pattern ENDED =
      Pattern.compile(
          "(?i)\\s+((has|have|had|is|are|was|were)\\s+)?(been\\s+)?(taken place|took place|takes place|complete[ds]?"
              + "|over|done|closed?s?|ended|ends|finished|concluded|held|carried out)\\s*$");

  /** What somebody does after this may be still to come. */
  private static final Pattern AFTER = Pattern.compile("(?i)\\bafter\\b");

  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(will|would|should|could|can|(?-i:may)|might|must|shall)\\b"
              + "|\\b(agree\\w*|promis\\w*|offer\\w*|pledg\\w*|undert\\w*|ready|prepared|willing|able|free|due|plan\\w*|mean\\w*"
              + "|intend\\w*|want\\w*|hop\\w*|refus\\w*|declin\\w*|wait\\w*|expect\\w*|likely|set|going|is|are|was|were|has|have|had)"
              + "\\s+to\\s+(?!the\\b|an?\\b|its\\b|his\\b|her\\b|their\\b)\\p{Ll}");

  private static final Pattern CLAUSE_START =
      Pattern.compile(
          "[,()–—]|\\s-\\s|\\b(and|after|but|that|which|who|while|as|although|though|because|where|said|says)\\b");

  /** Words after which a participle tells of a thing rather than of what was done. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?i)(^|\\b)(the|a|an|its|his|her|their|our|of|by|for|in|on|at|to|with|from|into|than|both|all|any|be|being"
              + "|having|more|most|newly|recently)\\s*$");

  /** What is told of somebody between him and his verb. */
  private static final Pattern TOLD_OF =
      Pattern.compile("\\s+(?:has|have|had|is|are|was|were)\\s[^,()–—]+");

  private static final Pattern DAY =
      Pattern.compile(
          "\\s+(late\\s+|early\\s+)?(on|last|this)\\s+\\p{Lu}\\p{Ll}+day(\\s+\\p{Ll}+)?$");

  private static final Pattern HAS = Pattern.compile("(?:has|have|had)\\s");

  /** When it was, told before who did it: on Monday the law was passed. */
  private static final Pattern OPENING_DAY =
      Pattern.compile(
          "\\s*(?:(?:then|meanwhile|also)\\s+)?(?:(?:[Oo]n|[Ii]n|[Bb]y|[Ll]ast|[Tt]his|[Ll]ate|[Ee]arly)\\s+)+"
              + "(?:\\p{Lu}\\p{Ll}+day|(?:\\d{1,2}\\s+)?(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December)(?:\\s+\\d{1,2}\\b)?|week|month|year|spring|summer|autumn|winter)"
              + "(?:\\s+(?:morning|evening|night|afternoon))?\\s+");

  /** What links a noun to what tells more of it. */
  static final Pattern OF =
      Pattern.compile("\\s(of|for|in|on|at|between|by|with|to|from|over|under|along|among)\\s");

  /** What may stand after a verb as a part of it. */
  private static final Pattern PARTICLE =
      Pattern.compile("over|up|back|down|out|off|away|free|go|in|home");

  /** What a verb is done to follows it. */
  private static final Pattern OBJECT =
      Pattern.compile(
          "\\s+(?:(?:over|up|back|down|out|off|away|in)\\s+)?"
              + "(?:the|an?|its|his|her|their|all|both|another|these|those|\\d[\\d,.]*|two|three|four|five|six)\\s");

  private static final Set<String> PASSING = Set.of("pass", "cross", "use");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\bfor the first time (?:in|since|for)\\b|\\bfirst\\s.{1,40}\\b(?:in|for|since)\\s.{0,20}\\b(?:days|weeks|months|years)\\b");

  private static final Set<String> AUXILIARY = Set.of("have", "do", "be", "say", "tell", "let");

  private final ReportClaims report;
  private final WhoActed who;
  private final List<Event> events;
  private final List<Headline> headlines;
  private final List<Occurrence> found = new ArrayList<>();

  private Occurrences(ReportClaims report) {
    this.report = report;
    this.who = new WhoActed(report);
    this.events = report.list(Event.class);
    this.headlines = Headline.find(report.text());
  }

  /** All in a report, in order. */
  static List<Occurrence> find(ReportClaims report) {
    Occurrences occurrences = new Occurrences(report);
    occurrences.headlines.forEach(occurrences::headline);
    Matcher sentence = SENTENCE.matcher(report.text());
    while (sentence.find()) {
      occurrences.sentence(sentence.start(), sentence.group());
    }
    occurrences.found.addAll(InPassing.find(report));
    return occurrences.found;
  }

  private void headline(Headline told) {
    if (isOtherwise(told.trigger())) {
      return;
    }
    String subject = report.words(told.subject());
    Stage stage = Stage.of(told.verb(), firstWord(told.rest()));
    int end = report.text().indexOf('\n', told.trigger().end());
    Place place = new Place(report, new Span(told.subject().start(), end).trimmed(report.text()));
    if (told.undergone()) {
      String verb = told.verb() + " " + particle(told.rest());
      undergone(place, List.of(), verb + subject, head(subject), stage);
    } else {
      done(place, told.subject(), told.verb() + " " + told.rest(), stage);
    }
  }

  private void sentence(int at, String text) {
    Matcher group = VERB.matcher(text);
    while (group.find()) {
      String verb = group.group("verb");
      String base = Verbs.base(verb);
      if (Verbs.isInflected(verb) && !AUXILIARY.contains(base)) {
        boolean passive =
            group.group("be") != null || group.group("aux").matches("(?s).*\\b(was|were|been)\\s+");
        clause(at, text, group.start(), group.end(), base, passive);
      }
    }
    Matcher complete = COMPLETE.matcher(text);
    while (complete.find()) {
      clause(at, text, complete.start(), complete.end(), "complete", true);
    }
  }

  private void clause(int at, String text, int start, int end, String verb, boolean passive) {
    String before = text.substring(0, start);
    int outright = Outright.from(before);
    if (outright < 0
        || NO_SUBJECT.matcher(before).find()
        || (AFTER.matcher(before).find() && TO_COME.matcher(text).find())) {
      return;
    }
    Span opening = subject(before);
    Matcher day = OPENING_DAY.matcher(opening.of(before));
    int from = opening.start() + (day.lookingAt() ? day.end() : 0);
    String subject =
        DAY.matcher(before.substring(from, opening.end()).stripTrailing()).replaceFirst("");
    Span trigger = new Span(at + start, at + end);
    if (subject.isBlank()
        || isOtherwise(trigger)
        || headlines.stream().anyMatch(h -> h.trigger().overlaps(trigger))) {
      return;
    }
    Span clause = Happenings.clause(report.text(), trigger);
    String rest =
        report.text().substring(trigger.end(), Math.min(clause.end(), at + text.length()));
    Place place =
        new Place(
            report,
            new Span(at + from, Math.min(clause.end(), at + text.length())).trimmed(report.text()));
    Optional<ActFamilies.Act> undergone =
        passive
            ? Optional.empty()
            : ActFamilies.find(verb + " " + untilComma(rest).strip())
                .filter(ActFamilies.Act::undergone);
    if (undergone.isPresent()) {
      undergone(
          place,
          List.of(),
          undergone.get().verb() + " " + subject.strip() + " " + undergone.get().of(),
          head(subject),
          Stage.NONE);
      return;
    }
    Span named = new Span(at + from, at + from + subject.length()).trimmed(report.text());
    if (!passive && (who.in(named).isPresent() || OBJECT.matcher(rest).lookingAt())) {
      done(place, named, verb + " " + rest.strip(), Stage.of(verb));
      if (PASSING.contains(verb) && FIRST.matcher(subject + rest).find()) {
        // Who passes a road for the first time in weeks finds it open.
        found.add(Occurrence.of(place, List.of(), "", "open " + rest.strip(), "", Stage.NONE));
      }
      return;
    }
    if (outright > 0 && !passive && !HAS.matcher(text.substring(start, end)).lookingAt()) {
      return;
    }
    undergone(
        place,
        passive ? who.by(rest, trigger.end()) : List.of(),
        verb + " " + (passive ? particle(rest) : "") + subject.strip(),
        head(subject),
        Stage.of(verb, firstWord(rest)));
  }

  /** What stands before a verb in its clause: the men who have been waiting signed. */
  private static Span subject(String before) {
    int from = 0;
    int to = before.length();
    Matcher starts = CLAUSE_START.matcher(before);
    while (starts.find()) {
      boolean tells =
          starts.group().matches("who|which")
              && !before.substring(from, starts.start()).isBlank()
              && TOLD_OF.matcher(before.substring(starts.end())).matches();
      if (tells) {
        to = starts.start();
        break;
      }
      from = starts.end();
    }
    return new Span(from, to);
  }

  private static String firstWord(String words) {
    return words.strip().replaceFirst("(?s)\\s.*$", "");
  }

  /** The word behind a verb that is a part of it, and a space; nothing where none is. */
  private static String particle(String rest) {
    String next = firstWord(rest);
    return PARTICLE.matcher(next).matches() ? next + " " : "";
  }

  private static String untilComma(String words) {
    int comma = words.indexOf(',');
    return comma < 0 ? words : words.substring(0, comma);
  }

  /** Takes in what somebody did; who is none of the actors is told by his words. */
  private void done(Place place, Span subject, String act, Stage stage) {
    Optional<Actor> actor = who.in(subject);
    found.add(
        Occurrence.of(
            place,
            actor.map(Actor::id).stream().toList(),
            actor.isPresent() ? "" : report.words(subject),
            act,
            "",
            stage));
  }

  /** Takes in what was done to what its noun names. */
  private void undergone(Place place, List<String> by, String act, String head, Stage stage) {
    found.add(Occurrence.of(place, by, "", act, head, stage));
  }

  /** The noun that words are about, before "of" and the like, in lower case. */
  static String head(String subject) {
    Matcher of = OF.matcher(subject);
    String named = of.find() ? subject.substring(0, of.start()) : subject;
    return named.strip().replaceFirst("(?s)^.*\\s", "").toLowerCase(Locale.ROOT);
  }

  /** What a clause says of a thing whose completion somebody waits for; empty where it is none. */
  static Optional<String> completed(String clause) {
    Matcher end = ENDED.matcher(clause);
    return end.find() ? Optional.of(clause.substring(0, end.start())) : Optional.empty();
  }

  /** Whether a claim has it that this was not done, or only might be. */
  private boolean isOtherwise(Span trigger) {
    return events.stream()
        .anyMatch(e -> e.trigger().overlaps(trigger) && e.status() != Event.Status.ACTUAL);
  }
}
