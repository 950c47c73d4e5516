package parley.reading.demands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.claim.Demand;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds what actors ask of others: demanding and calling for something, urging somebody to act,
 * saying that somebody must, going on until something happens. Headings are left out.
 */
public final class DemandFinder {

  /** The demands of a report, in text order. */
  public List<Demand> find(Groundwork groundwork) {
    List<Asking> kept = new ArrayList<>();
    Scene.body(groundwork)
        .flatMap(DemandFinder::read)
        .filter(asking -> kept.stream().noneMatch(asking::repeats))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Asking::cue));
    List<Demand> found = new ArrayList<>();
    for (Asking asking : kept) {
      found.add(asking.demand("demand-" + (found.size() + 1), groundwork.reportId()));
    }
    return List.copyOf(found);
  }

  private static Stream<Asking> read(Scene scene) {
    return Stream.of(
            new AskingVerbs(scene).read(), new Duties(scene).read(), new DemandNouns(scene).read())
        .flatMap(List::stream);
  }
}
