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
    NamedThings.subject(occurrence.place().words())
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

  /** Marks what a report says somebody has by now: parliament has a speaker. */
  void has(ReportClaims report, Predicate<Formula.Atom> later) {
    Matcher has = HAS.matcher(report.text());
    while (has.find()) {
      int from = Math.max(0, has.start() - LONGEST);
      if (SUPPOSED.matcher(report.text().substring(from, has.start())).find()) {
        continue;
      }
      Span rest = new Span(has.end(), Math.min(report.text().length(), has.end() + 60));
      String words = rest.of(report.text()).split("[.,;:!?\\n]", 2)[0];
      NamedThings.opening(words)
          .map(Thing::there)
          .filter(thing -> options.containsKey(thing.noun()) || steps.containsKey(thing.noun()))
          .ifPresent(thing -> {
            Place place =
                new Place(report, new Span(has.start(), has.end() + thing.named().span().end()));
            steps(thing, place, later);
            acts(thing, place, later, Kin::places);
          });
    }
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
