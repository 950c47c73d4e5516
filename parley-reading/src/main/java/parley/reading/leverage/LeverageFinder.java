package parley.reading.leverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.claim.Leverage;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds who can move whom: reliance and urging, persuasion, influence, necessity, pressure and
 * standing ties. The same link said twice is kept once, in the words that say most; the running
 * text is heard before headings.
 */
public final class LeverageFinder {

  private static final List<LeverageRule> RULES =
      List.of(
          new NecessityRule(),
          new NoOtherWayRule(),
          new WayRule(),
          new PressureRule(),
          new RelianceRule(),
          new WithholdingRule(),
          new InfluenceRule(),
          new ThanksRule(),
          new YieldingRule(),
          new TieRule());

  private static final PatronRule PATRONS = new PatronRule(RULES);

  /** The leverage in a report, in text order. */
  public List<Leverage> find(Groundwork groundwork) {
    List<Pull> kept = new ArrayList<>();
    Stream.concat(Scene.body(groundwork), Scene.all(groundwork).filter(s -> s.passage().heading()))
        .flatMap(scene ->
            Stream.concat(
                RULES.stream().flatMap(rule -> rule.read(scene).stream()),
                PATRONS.read(scene).stream()))
        .filter(pull -> kept.stream().noneMatch(pull::repeats))
        .forEach(pull -> {
          kept.removeIf(pull::completes);
          kept.add(pull);
        });
    kept.sort(Comparator.comparing(Pull::marker));
    List<Leverage> found = new ArrayList<>();
    for (Pull pull : kept) {
      found.add(pull.leverage("leverage-" + (found.size() + 1), groundwork.reportId()));
    }
    return List.copyOf(found);
  }
}
