package parley.reading.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Position;
import parley.reading.claim.Span;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds where actors stand: for or against something, for it on a condition, at odds over it. The
 * issue's id is made from its words, so that the same words give the same issue in every report.
 */
public final class PositionFinder {

  /** So many characters back a word may point: the same sentence or the one before. */
  private static final int NEAR = 200;

  /** The positions of a report, in text order. */
  public List<Position> find(Groundwork groundwork) {
    List<Stand> kept = new ArrayList<>();
    String text = groundwork.text().text();
    resolved(Scene.body(groundwork).flatMap(PositionFinder::read).toList(), text).stream()
        .flatMap(stand -> each(groundwork, stand))
        .filter(stand -> kept.stream().noneMatch(stand::repeats))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Stand::issue));
    List<Position> found = new ArrayList<>();
    for (Stand stand : kept) {
      found.add(
          new Position(
              "position-" + (found.size() + 1),
              groundwork.reportId(),
              stand.actor(),
              Issues.issue(stand.issue().of(text)),
              stand.stance(),
              stand.evidence(),
              stand.attributedBy(),
              stand.confidence(),
              stand.rule()));
    }
    return List.copyOf(found);
  }

  /**
   * Stands whose words only point to a matter are on the one that somebody took a stand on shortly
   * before: <em>Osk backs a toll, Velia is hostile to it</em>. Without one they are left out.
   */
  private static List<Stand> resolved(List<Stand> told, String text) {
    List<Stand> found = new ArrayList<>();
    for (Stand stand : told) {
      boolean points = Stand.POINTING.contains(stand.issue().of(text));
      if (points) {
        told.stream()
            .map(Stand::issue)
            .filter(matter -> !Stand.POINTING.contains(matter.of(text)))
            .filter(matter -> matter.end() <= stand.issue().start())
            .max(Comparator.comparingInt(Span::start))
            .filter(matter -> stand.issue().start() - matter.end() <= NEAR)
            .ifPresent(matter -> found.add(stand.on(matter)));
      } else {
        found.add(stand);
      }
    }
    return found;
  }

  /** One stand for each of those that a word for several names. */
  private static Stream<Stand> each(Groundwork groundwork, Stand stand) {
    List<String> members =
        groundwork.actors().find(stand.actor()).map(Actor::members).orElse(List.of());
    return members.isEmpty() ? Stream.of(stand) : members.stream().map(stand::of);
  }

  private static Stream<Stand> read(Scene scene) {
    List<Stand> found = new ArrayList<>(new SharedStands(scene).read());
    found.addAll(new Differences(scene).read());
    found.addAll(new OwnStands(scene).read());
    found.addAll(new StandPhrases(scene).read());
    return found.stream();
  }
}
