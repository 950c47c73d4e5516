package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * The steps of a sketch that nobody was said to bring about, and which of them are over by what
 * came about: all their words are told, their thing is over, or their act was done to it.
 */
final class OpenSteps {

  /** Stems of what only says that a thing is over. */
  private static final Set<String> COMPLETE = Words.of("complete finish end conclude").stems();

  private static final Pattern PASSIVE =
      Pattern.compile("(.{1,120}?)\\s+((?:(?:has|have|had)\\s+been|is|are|was|were)\\s+)(.+)");

  private final Sketch sketch;
  private final ToldSteps told = new ToldSteps();

  /** Steps that no act brings about, by the first of their words. */
  private final Map<String, List<Step>> undone = new HashMap<>();

  /** What was to be done, of steps that tell it in the passive: her fine has been paid. */
  private final Map<String, Words> acts = new HashMap<>();

  /** Of a sketch whose steps are all known. */
  OpenSteps(Sketch sketch) {
    this.sketch = sketch;
    for (Step step : sketch.steps()) {
      if (step.when().isEmpty()) {
        String first = first(sketch.wordsOf(new Formula.Reached(step.id())));
        undone.computeIfAbsent(first, f -> new ArrayList<>()).add(step);
        Matcher passive = PASSIVE.matcher(step.words().orElse(""));
        if (passive.matches()) {
          Passive.of(passive.group(1), passive.group(2), passive.group(3))
              .map(Words::ofAct)
              .ifPresent(act -> {
                acts.put(step.id(), act);
                undone.computeIfAbsent(first(act), f -> new ArrayList<>()).add(step);
              });
        }
        told.add(step);
      }
    }
  }

  /** Marks in the sketch which of them are over by an occurrence. */
  void mark(Occurrence occurrence) {
    Words clause = occurrence.words();
    Set<String> stems = occurrence.stems();
    Map<String, Step> near = new LinkedHashMap<>();
    Consumer<List<Step>> add = steps -> steps.forEach(step -> near.put(step.id(), step));
    stems.forEach(s -> add.accept(undone.getOrDefault(s, List.of())));
    if (occurrence.stage() == Occurrence.Stage.OVER) {
      undone.forEach((verb, steps) -> {
        if (ActFamilies.names(occurrence.head(), verb)) {
          add.accept(steps);
        }
      });
    }
    Set<Step> over = new LinkedHashSet<>(told.by(occurrence));
    near.values().stream()
        .filter(step -> {
          Words words = sketch.wordsOf(new Formula.Reached(step.id()));
          boolean said =
              occurrence.by().isEmpty()
                  && words.stems().size() > 1
                  && stems.containsAll(words.stems());
          return !words.countsDiffer(clause)
              && (said
                  || isOver(words, occurrence)
                  || isDone(acts.getOrDefault(step.id(), words), occurrence)
                  || isBriefly(acts.getOrDefault(step.id(), words), occurrence, clause));
        })
        .forEach(over::add);
    over.stream()
        .filter(step ->
            sketch.spoken().isLater(occurrence.place().report(), new Formula.Reached(step.id())))
        .forEach(step -> sketch.past().over(step, occurrence.place()));
  }

  /** Whether the act of the step, or one of its kin, was done to most of its things. */
  private static boolean isDone(Words step, Occurrence occurrence) {
    Set<String> things = step.things();
    long common = things.stream().filter(occurrence.theme().stems()::contains).count();
    boolean same = step.first().equals(occurrence.verb());
    return common > 1
        && 3 * common >= 2L * things.size()
        && (same || Kin.are(step.first(), occurrence.verb()));
  }

  /**
   * Whether the act of the step is told with fewer words for its thing ("paid the fine"), or is
   * known by how many it was done to: reinstate the four.
   */
  private static boolean isBriefly(Words words, Occurrence occurrence, Words clause) {
    if (!words.first().equals(occurrence.verb()) || occurrence.act().isEmpty()) {
      return false;
    }
    if (words.things().isEmpty()) {
      return words.stems().size() > 1 && words.sharesCount(clause);
    }
    int verb = occurrence.act().indexOf(' ');
    return NamedThings.opening(occurrence.act().substring(verb + 1))
        .filter(thing -> !thing.open())
        .map(thing -> Words.ofThings(thing.words()).uncounted())
        .filter(things -> !things.isEmpty() && words.things().containsAll(things))
        .isPresent();
  }

  /** Whether the clause says of what the step calls for that it is over. */
  private static boolean isOver(Words step, Occurrence occurrence) {
    return occurrence.stage() == Occurrence.Stage.OVER
        && (step.first().equals(Verbs.base(occurrence.head()))
            || ActFamilies.names(occurrence.head(), step.first()))
        && step.stems().stream()
            .filter(s -> !s.equals(first(step)) && !COMPLETE.contains(s))
            .allMatch(occurrence.theme().stems()::contains);
  }

  private static String first(Words words) {
    return words.stems().stream().findFirst().orElse("");
  }
}
