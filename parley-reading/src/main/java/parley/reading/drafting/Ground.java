package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import parley.talks.Basis;
import parley.talks.Evidence;

/** What an item of a draft rests on: the words of a place, and of others beside it. */
final class Ground {

  private Ground() {}

  /** The words of a place. */
  static Basis of(Place place) {
    Evidence words =
        new Evidence(place.report().id(), place.span().start(), place.span().end())
            .withQuote(place.report().words(place.span()));
    return place.report().judged(place.span())
        ? Basis.judged().withEvidence(List.of(words))
        : Basis.of(words);
  }

  /** One ground with the words of another beside its own. */
  static Basis both(Basis basis, Basis more) {
    List<Evidence> all = new ArrayList<>(basis.evidence());
    more.evidence().stream()
        .filter(e -> all.stream().noneMatch(known -> samePlace(known, e)))
        .forEach(all::add);
    return new Basis(
        all,
        more.said().or(basis::said),
        more.status().or(basis::status),
        basis.judgement() || more.judgement(),
        basis.assumption().or(more::assumption),
        basis.note().or(more::note));
  }

  private static boolean samePlace(Evidence a, Evidence b) {
    return a.start() == b.start() && a.end() == b.end() && a.report().equals(b.report());
  }
}
