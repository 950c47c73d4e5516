package parley.opinion.merging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.opinion.pinning.Numbers;
import parley.opinion.pinning.Pinned;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Span;

/**
 * The claims of the rules with those of a model among them.
 *
 * <p>A claim of the rules stays as it is, keeps its id and its place; a proposal that says the same
 * as one of them, or as a proposal before it, is left out. A proposal comes before the first claim
 * of its kind whose words begin later, and its number goes on from the kind's last.
 *
 * @param added how many claims were added
 * @param known how many proposals said what another claim says
 */
public record Merged(List<Claim> claims, int added, int known) {

  public Merged {
    claims = List.copyOf(claims);
  }

  /** Merges actors and other claims, all of the same report. */
  public static Merged of(List<Claim> rules, List<Actor> actors, List<Pinned> proposals) {
    List<Pinned> fresh = fresh(rules, proposals);
    List<Claim> added = new ArrayList<>(actors);
    Map<String, Integer> numbers = new HashMap<>();
    for (Pinned proposal : fresh) {
      String kind = proposal.claim().kind();
      int last = numbers.computeIfAbsent(kind, k -> Numbers.last(rules, k));
      numbers.put(kind, last + 1);
      added.add(proposal.as().apply(kind + "-" + (last + 1)));
    }
    return new Merged(placed(rules, added), added.size(), proposals.size() - fresh.size());
  }

  /** The proposals that say something new, in the order of their words. */
  private static List<Pinned> fresh(List<Claim> rules, List<Pinned> proposals) {
    List<Likeness> said = new ArrayList<>(rules.stream().map(Likeness::of).toList());
    List<Pinned> fresh = new ArrayList<>();
    for (Pinned proposal : proposals) {
      Likeness claim = Likeness.of(proposal.claim());
      if (said.stream().noneMatch(claim::same)) {
        said.add(claim);
        fresh.add(proposal);
      }
    }
    return fresh.stream()
        .map(p -> new Placed<>(p, first(p.claim()), p.claim().toString()))
        .sorted(
            Comparator.<Placed<Pinned>, Span>comparing(Placed::first).thenComparing(Placed::text))
        .map(Placed::of)
        .toList();
  }

  private record Placed<T>(T of, Span first, String text) {}

  private static List<Claim> placed(List<Claim> rules, List<Claim> added) {
    Map<Integer, List<Claim>> theirs = rules.stream().collect(groupingBy(Kinds::order, toList()));
    Map<Integer, List<Claim>> ours = added.stream().collect(groupingBy(Kinds::order, toList()));
    return Stream.concat(theirs.keySet().stream(), ours.keySet().stream())
        .distinct()
        .sorted()
        .flatMap(kind ->
            placedOfAKind(theirs.getOrDefault(kind, List.of()), ours.getOrDefault(kind, List.of()))
                .stream())
        .toList();
  }

  private static List<Claim> placedOfAKind(List<Claim> rules, List<Claim> added) {
    List<Claim> sorted = added.stream().sorted(Comparator.comparing(Merged::first)).toList();
    List<Claim> all = new ArrayList<>();
    int next = 0;
    for (Claim rule : rules) {
      Span first = first(rule);
      while (next < sorted.size() && first(sorted.get(next)).compareTo(first) < 0) {
        all.add(sorted.get(next++));
      }
      all.add(rule);
    }
    all.addAll(sorted.subList(next, sorted.size()));
    return all;
  }

  private static Span first(Claim claim) {
    return Evidence.of(claim).stream().min(Comparator.naturalOrder()).orElse(new Span(0, 0));
  }
}
