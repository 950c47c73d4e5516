package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * What is done by there being a thing: "the records reached the panel", "the gauge began to send
 * its readings", "parliament has a speaker". The acts by which such a thing comes have come about,
 * and so have the steps that only name it.
 */
final class Arrivals {

  private static final Pattern HAS =
      Pattern.compile("\\b(?:has|have)\\s+(?:had\\s+)?(?=(?:an?|its|their|our|his|her)\\s)");

  /** What is only had on terms, or not at all. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(if|unless|until|once|when|before|after|would|will|should|could|may|must|no|not|to)\\b[^.!?\\n]*$");

  /** To whom a step says that its thing is to come. */
  private static final Pattern RECEIVER = Pattern.compile("\\(for (?:.*\\s)?(\\S+)\\)$");

  /** Whose it is that came: Pia Lowen's inspectors arrived. */
  private static final Pattern OWNED =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.-]*\\s+){0,3}\\p{Lu}[\\p{L}.-]*['’]s?\\s+");

  /** What is said of those who have been somewhere for some time. */
  private static final Pattern STAYING =
      Pattern.compile(
          "(?<who>[^.,;:!?\\n\"“”()]{3,60}?)\\s+(?:has|have)\\s+(?:now\\s+)?been\\s+(?:at (?:work|their posts?|its post)|in (?:place|position)"
              + "|on (?:duty|site|station|patrol|the (?:ground|spot))|there|working|patrolling)\\b");

  /** What is told to be what somebody had asked for: the video was the proof she had demanded. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\b(?:was|were|is|are)\\s+(?=the\\s+(?:\\p{L}+\\s+){1,3}(?:(?:that|which)\\s+)?(?:he|she|it|they|\\p{Lu}\\p{L}+)\\s+"
              + "(?:had|has|have)\\s+(?:long\\s+)?(?:asked for|demanded|called for|insisted on|requested|wanted|sought)\\b)");

  /** What is told to be there no longer: there are no tractors on the road. */
  private static final Pattern NONE =
      Pattern.compile(
          "\\b[Tt]here\\s+(?:is|are)\\s+(?:now\\s+)?no\\s+(?:longer\\s+(?:any\\s+)?|more\\s+)?(?=\\p{L})");

  private static final int LONGEST = 140;

  private final Sketch sketch;
  private final Map<String, List<Option>> options = new HashMap<>();
  private final Map<String, List<Step>> steps = new HashMap<>();

  Arrivals(Sketch sketch) {
    this.sketch = sketch;
    for (Option option : sketch.options()) {
      if (!option.now()) {
        Thing.nouns(option.does())
            .forEach(noun -> options.computeIfAbsent(noun, n -> new ArrayList<>()).add(option));
      }
    }
    for (Step step : sketch.steps()) {
      if (step.when().isEmpty()) {
        step.words()
            .flatMap(Thing::find)
            .filter(thing -> !thing.gone())
            .ifPresent(
                thing -> steps.computeIfAbsent(thing.noun(), n -> new ArrayList<>()).add(step));
      }
    }
  }

  /** Marks what an occurrence says has come, or works. */
  void mark(Occurrence occurrence, Predicate<Formula.Atom> later) {
    boolean came = Kin.arrived(occurrence.verb());
    if (Kin.passes(occurrence.verb())) {
      passed(occurrence, later);
    }
    if (!came && !Kin.works(occurrence.verb())) {
      return;
    }
    NamedThings.subject(OWNED.matcher(occurrence.place().words()).replaceFirst("the "))
        .map(Thing::there)
        .ifPresent(thing -> {
          steps(thing, occurrence.place(), later);
          if (came) {
            acts(thing, occurrence.place(), later, Kin::passes);
          }
        });
  }

  /** Marks what was given to whoever was to have it: they handed their report to the panel. */
  private void passed(Occurrence occurrence, Predicate<Formula.Atom> later) {
    String act = occurrence.act();
    int verb = act.indexOf(' ');
    String to = occurrence.place().words();
    NamedThings.subject(act.substring(verb + 1).strip())
        .map(Thing::there)
        .ifPresent(thing ->
            steps(
                thing,
                occurrence.place(),
                atom -> {
                  Matcher receiver =
                      RECEIVER.matcher(sketch.findStep(atom).flatMap(Step::words).orElse(""));
                  return receiver.find() && to.contains(receiver.group(1)) && later.test(atom);
                }));
  }

  /** Marks what a report says somebody has by now, or who has been there for some time. */
  void has(ReportClaims report, Predicate<Formula.Atom> later) {
    told(report, HAS, later, Kin::places);
    told(report, ASKED, later, Kin::passes);
    told(report, NONE, later, verb -> true);
    Matcher staying = STAYING.matcher(report.text());
    while (staying.find()) {
      there(
          report,
          staying.start("who"),
          staying.start("who"),
          staying.group("who").strip(),
          later,
          Kin::passes,
          false);
    }
  }

  private void told(
      ReportClaims report,
      Pattern saying,
      Predicate<Formula.Atom> later,
      Predicate<String> brings) {
    Matcher says = saying.matcher(report.text());
    while (says.find()) {
      Span rest = new Span(says.end(), Math.min(report.text().length(), says.end() + 60));
      String words = rest.of(report.text()).split("[.,;:!?\\n]", 2)[0];
      there(report, says.start(), says.end(), words, later, brings, saying == NONE);
    }
  }

  /**
   * Marks what brings a thing that is there, or takes one away that is no more.
   *
   * @param start where what says so begins
   * @param at where the words for it begin
   */
  private void there(
      ReportClaims report,
      int start,
      int at,
      String words,
      Predicate<Formula.Atom> later,
      Predicate<String> brings,
      boolean gone) {
    String before = report.text().substring(Math.max(0, start - LONGEST), start);
    if (SUPPOSED.matcher(before).find()) {
      return;
    }
    NamedThings.subject(words)
        .map(named -> new Thing(named, Words.ofThings(named.words()), gone, false))
        .filter(thing -> options.containsKey(thing.noun()) || steps.containsKey(thing.noun()))
        .ifPresent(thing -> {
          Place place = new Place(report, new Span(start, at + thing.named().span().end()));
          if (!gone) {
            steps(thing, place, later);
          }
          acts(thing, place, later, brings);
        });
  }

  private void acts(
      Thing thing, Place place, Predicate<Formula.Atom> later, Predicate<String> brings) {
    for (Option option : options.getOrDefault(thing.noun(), List.of())) {
      OptionId id = option.id();
      Words words = sketch.wordsOf(new Formula.Taken(id));
      if (brings.test(words.first())
          && thing.isOf(option.does(), words)
          && later.test(new Formula.Taken(id))) {
        sketch.past().happened(id, true, place);
      }
    }
  }

  /**
   * Whether more than half of what it is called by, or all that the later words say, is the same.
   */
  private static boolean isSame(Words known, Thing later) {
    return 2 * known.common(later.words()) > known.uncounted().size()
        || (!later.named().open() && known.stems().containsAll(later.words().stems()));
  }

  private void steps(Thing thing, Place place, Predicate<Formula.Atom> later) {
    for (Step step : steps.getOrDefault(thing.noun(), List.of())) {
      boolean same =
          step.words()
              .flatMap(Thing::find)
              .filter(t -> t.named().many() == thing.named().many())
              .filter(t -> isSame(Words.ofThings(t.named().words()), thing))
              .isPresent();
      if (same && later.test(new Formula.Reached(step.id()))) {
        sketch.past().over(step, place);
      }
    }
  }
}
