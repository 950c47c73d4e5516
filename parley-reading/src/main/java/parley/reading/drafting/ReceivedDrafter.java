package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.reading.report.WordFile;
import parley.talks.Basis;
import parley.talks.Step;
import parley.talks.formula.Formula;

/** What somebody is to have, as an act of whoever it is to come from, or a step of nobody named. */
final class ReceivedDrafter {

  private static final Set<String> GIVEN =
      WordFile.lists(ReceivedDrafter.class, "nouns.txt").getOrDefault("given", Set.of());

  /** The consent of the council; a waiver from the tenant; the minister's word; her review. */
  private static final Pattern THING =
      Pattern.compile(
          "(?i)(?:(?:the|an?|any)\\s+(?<named>(?-i:\\p{Ll}+\\s+)?(?-i:\\p{Ll}+))\\s+(?:of|from)\\s+.*"
              + "|(?:.*\\p{L}(?:['’]s|s['’])|its|his|her|their)\\s+(?<owned>(?-i:\\p{Ll}+\\s+)?(?-i:\\p{Ll}+)))");

  private static final Pattern FROM =
      Pattern.compile("(?s)\\s+(from|(promised|owed|offered|pledged|guaranteed)\\b.*?\\bby)\\s.*");

  /** No verb may follow, as it does where another clause begins. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\s+and\\s+(?<thing>an?\\s+(?:\\p{Ll}+\\s+){1,3}(?:from|of|for)\\s+[^\\s.,;:]+)(?=[.,;:])");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?s)\\s+(?:with|bearing|under)\\s+(?<who>[^,;]*?)['’]s?\\s+(?:own\\s+)?(?:signature|name|initials)\\b.*");

  private static final Pattern OWNED =
      Pattern.compile("^(the\\s+)?(?:(?!\\sof\\s)[^,])*?(s['’]|['’]s)\\s+(?=\\S)");

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;

  ReceivedDrafter(ReportClaims report, Cast cast, Sketch sketch) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
  }

  /** The act or the step, where a need is that somebody has something. */
  Optional<Formula> of(Span span, List<String> by, boolean away, Phrase phrase, Basis basis) {
    String words = report.words(span);
    return phrase.passive()
        ? Optional.empty()
        : Receiving.find(words)
            .filter(got -> got.denied() == away && (got.denied() || !phrase.negated()))
            .map(got -> {
              List<Member> who = cast.parties(report, phrase.who().isEmpty() ? by : phrase.who());
              int at = span.start() + got.start();
              Formula brought = brought(got.thing(), new Span(at, span.end()), who, phrase, basis);
              return got.denied()
                  ? new Formula.Not(brought)
                  : more(span)
                      .map(more ->
                          Formula.all(
                              List.of(
                                  brought,
                                  brought(
                                      Terse.line(report.words(more)), more, who, phrase, basis))))
                      .orElse(brought);
            });
  }

  /** What else somebody is to have, told behind the first: and a member from Osk. */
  private Optional<Span> more(Span span) {
    Matcher more = MORE.matcher(report.text()).region(span.end(), report.text().length());
    return more.lookingAt()
        ? Optional.of(new Span(more.start("thing"), more.end("thing")))
        : Optional.empty();
  }

  private Formula brought(String thing, Span at, List<Member> who, Phrase phrase, Basis basis) {
    return signer(thing, at, phrase)
        .or(() ->
            giver(thing, at, who)
                .map(giver -> sketch.option(giver, phrase.doing("give " + given(thing)), false)))
        .orElseGet(() ->
            thing(
                phrase.doing(thing + owner(who)),
                Words.ofThings(thing),
                basis.withAssumption(Sketch.WHO_UNSAID)));
  }

  /** Whose name is to be on a text: the contract with Norn's signature on it. */
  private Optional<Formula.Atom> signer(String thing, Span at, Phrase phrase) {
    Matcher signed = SIGNED.matcher(report.words(at));
    return signed.find()
        ? named(
                new Span(at.start() + signed.start("who"), at.start() + signed.end("who")),
                List.of())
            .map(who ->
                sketch.option(
                    who, phrase.doing("sign " + SIGNED.matcher(thing).replaceFirst("")), false))
        : Optional.empty();
  }

  private Formula.Atom thing(Phrase phrase, Words words, Basis basis) {
    return sketch.step(
        phrase, words, id -> new Step(id, Optional.empty(), Optional.of(phrase.title()), basis));
  }

  /** What is given, without the words for who gives it. */
  private static String given(String thing) {
    return FROM.matcher(OWNED.matcher(thing).replaceFirst("")).replaceFirst("");
  }

  /** A thing that only its owner can give, as the act of giving it: the consent of the council. */
  static Optional<String> given(Phrase phrase) {
    Matcher owned = THING.matcher(phrase.does());
    if (!owned.matches()) {
      return Optional.empty();
    }
    String thing = owned.group(owned.group("named") == null ? "owned" : "named");
    String noun = Verbs.base(Occurrences.head(thing));
    return GIVEN.contains(noun)
            || ActFamilies.find(noun).filter(a -> a.verb().equals("consent")).isPresent()
        ? Optional.of("give its " + thing)
        : Optional.empty();
  }

  private static String owner(List<Member> who) {
    return who.size() == 1 ? " (for " + who.getFirst().name() + ")" : "";
  }

  /** From whom it is to come: a permit from Osk, the pump promised by Osk, Osk's consent. */
  private Optional<Member> giver(String thing, Span at, List<Member> who) {
    Matcher from = FROM.matcher(report.words(at));
    if (from.find()) {
      return named(new Span(at.start() + from.start(), at.end()), who);
    }
    Matcher owned = OWNED.matcher(thing);
    return owned.lookingAt() && isGiven(thing)
        ? named(new Span(at.start(), at.start() + owned.end()), who)
        : Optional.empty();
  }

  /** Whether it is of those things that only their owner can give: consent, a report. */
  private static boolean isGiven(String thing) {
    return NamedThings.opening(thing)
        .filter(
            named -> GIVEN.contains(Verbs.base(named.head())) || ActFamilies.isNoun(named.head()))
        .isPresent();
  }

  private Optional<Member> named(Span in, List<Member> but) {
    return report.list(Actor.class).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> in.contains(m.span())))
        .flatMap(a -> cast.party(report, a.id()).stream())
        .filter(m -> !but.contains(m))
        .findFirst();
  }
}
