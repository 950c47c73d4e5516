package parley.reading.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.reading.claim.Commitment;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds what actors have bound themselves to: agreed to, pledged, committed to, each acknowledged
 * or only claimed by another; and which promises are said to be kept or broken.
 */
public final class CommitmentFinder {

  /** The commitments of a report, in text order. */
  public List<Commitment> find(Groundwork groundwork) {
    List<Binding> kept = new ArrayList<>();
    Scene.body(groundwork)
        .flatMap(scene -> new Bindings(scene).read().stream())
        .filter(binding -> kept.stream().noneMatch(binding::repeats))
        .forEach(kept::add);
    kept.sort(Comparator.comparing(Binding::content));
    List<Commitment> found = new ArrayList<>();
    for (Binding binding : kept) {
      String to = binding.content().of(groundwork.text().text());
      found.add(
          new Commitment(
              "commitment-" + (found.size() + 1),
              groundwork.reportId(),
              binding.by(),
              to,
              binding.content(),
              binding.attributedBy(),
              binding.status(),
              binding.confidence(),
              binding.rule()));
    }
    return List.copyOf(found);
  }
}
