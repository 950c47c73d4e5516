package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** Once this is done, that will follow. With <em>only</em> it is a condition, no mere promise. */
final class PromiseRule implements SequenceRule {

  /** <em>five years after</em> looks back. */
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "decade", "century");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (Link link : Links.in(s)) {
      boolean kind = link.kind() == Link.Kind.ONCE || link.kind() == Link.Kind.AFTER;
      if (kind && link.clause() && promised(s, link)) {
        Span marker = scene.passage().span(link.first(), link.last());
        found.add(
            new Order(
                Steps.by(scene, link.main(), marker),
                List.of(need(scene, link), Steps.words(scene, link.main(), pieces(link))),
                List.of(marker),
                link.kind() == Link.Kind.ONCE ? .88 : .75,
                link.kind() == Link.Kind.ONCE ? "once" : "after"));
      }
    }
    return found;
  }

  private static boolean promised(Sentence s, Link link) {
    String modal = Clauses.modal(s, link.main());
    boolean after = link.kind() == Link.Kind.AFTER;
    boolean years = link.first() > 0 && TIMES.contains(s.lemma(link.first() - 1));
    boolean past = "VBD".equals(s.tag(link.linked())) && "will".equals(modal) && after;
    boolean done = years || past;
    boolean only =
        link.only() || (link.first() > 0 && "only".equals(s.lemma(Math.max(0, link.main() - 1))));
    return (modal.equals("will") || modal.equals("would"))
        && !only
        && !done
        && !Clauses.negated(s, link.main())
        && s.child(link.linked(), "nsubj", "nsubjpass") >= 0;
  }

  private static Span need(Scene scene, Link link) {
    return Steps.words(scene, link.linked(), pieces(link));
  }

  private static Set<Integer> pieces(Link link) {
    return link.first() == link.last()
        ? Set.copyOf(List.of(link.first(), link.linked()))
        : Set.copyOf(List.of(link.first(), link.first() + 1, link.last()));
  }
}
