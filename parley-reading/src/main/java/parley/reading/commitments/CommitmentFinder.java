package parley.reading.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.reading.claim.Commitment;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Finds what actors have bound themselves to: agreed to, pledged, committed to, each acknowledged
 * or only claimed by another; and which promises are said to be kept or broken.
 */
public final class CommitmentFinder {

  /** How many sentences later a promise may still be answered. */
  private static final int REACH = 2;

  /** A commitment and the sentence that told it. */
  private record Told(Binding binding, int sentence) {}

  /** The commitments of a report, in text order. */
  public List<Commitment> find(Groundwork groundwork) {
    List<Told> told = new ArrayList<>();
    Scene.body(groundwork).forEach(scene -> hear(scene, told));
    List<Binding> kept = new ArrayList<>(told.stream().map(Told::binding).toList());
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

  /** Adds what the sentence tells, and what it says of promises told just before. */
  private static void hear(Scene scene, List<Told> told) {
    int here = scene.passage().index();
    BindingWords words = new BindingWords(scene);
    Stream.of(new Bindings(words).read(), new Promises(words).read())
        .flatMap(List::stream)
        .filter(binding -> told.stream().noneMatch(t -> t.binding().repeats(binding)))
        .forEach(binding -> told.add(new Told(binding, here)));
    for (int i = told.size() - 1; i >= 0 && here - told.get(i).sentence() <= REACH; i--) {
      Binding before = told.get(i).binding();
      boolean claimed = before.status() == Commitment.Status.CLAIMED;
      Commitment.Status status = claimed ? Answers.of(scene, before.by()) : null;
      if (status != null) {
        told.set(i, new Told(before.with(status), told.get(i).sentence()));
        return;
      }
    }
  }
}
