package parley.opinion.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<Claim> BY_PLACE =
      Comparator.<Claim, Span>comparing(Merged::first)
          .thenComparing(c -> Evidence.of(c).toString())
          .thenComparing(Object::toString);

  public Merged {
    claims = List.copyOf(claims);
  }

  /** Merges actors and other claims, all of the same report. */
  public static Merged of(List<Claim> rules, List<Actor> actors, List<Pinned> proposals) {
    List<Claim> said = new ArrayList<>(rules);
    List<Pinned> fresh = new ArrayList<>();
    for (Pinned proposal : proposals) {
      Claim claim = proposal.claim();
      if (said.stream().noneMatch(c -> Likeness.same(c, claim))) {
        said.add(claim);
        fresh.add(proposal);
      }
    }
    fresh.sort(Comparator.comparing(Pinned::claim, BY_PLACE));
    List<Claim> added = new ArrayList<>(actors);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Pinned proposal : fresh) {
      String kind = proposal.claim().kind();
      int number = numbers.computeIfAbsent(kind, k -> Numbers.last(rules, k)) + 1;
      numbers.put(kind, number);
      added.add(proposal.as().apply(kind + "-" + number));
    }
    return new Merged(placed(rules, added), added.size(), proposals.size() - fresh.size());
  }

  private static List<Claim> placed(List<Claim> rules, List<Claim> added) {
    List<Claim> all = new ArrayList<>(rules);
    for (Claim claim : added) {
      all.add(place(all, claim), claim);
    }
    return all;
  }

  /**
   * Before the first of its kind that begins later; else behind the last of the kinds up to its.
   */
  private static int place(List<Claim> claims, Claim claim) {
    int place = 0;
    for (int i = 0; i < claims.size(); i++) {
      Claim other = claims.get(i);
      int order = Kinds.order(other) - Kinds.order(claim);
      if (order == 0 && first(other).compareTo(first(claim)) > 0) {
        return i;
      }
      if (order <= 0) {
        place = i + 1;
      }
    }
    return place;
  }

  private static Span first(Claim claim) {
    return Evidence.of(claim).stream().min(Comparator.naturalOrder()).orElse(new Span(0, 0));
  }
}
