package parley.bench.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;

/**
 * Which annotated actor a found one stands for: the one whose mentions its own agree with most. A
 * found actor with no mention over an annotated one stands for nobody.
 */
final class ActorMatch {

  private static final String NOBODY = "nobody annotated";

  private final Map<String, String> annotated = new HashMap<>();

  ActorMatch(List<Claim> gold, List<Claim> found) {
    for (Actor claimed : actors(found)) {
      double best = 0;
      for (Actor actor : actors(gold)) {
        double agreement = agreement(claimed, actor);
        if (agreement > best) {
          best = agreement;
          annotated.put(claimed.id(), actor.id());
        }
      }
    }
  }

  /** Whether a found actor, or none, is the annotated one, or none. */
  boolean same(@Nullable String gold, @Nullable String found) {
    return gold == null ? found == null : found != null && gold.equals(annotated.get(found));
  }

  /** Whether the found actors stand for just the annotated ones. */
  boolean same(List<String> gold, List<String> found) {
    return new HashSet<>(gold).equals(annotated(found));
  }

  /** The share of annotated actors that are among the found. */
  double found(List<String> gold, List<String> found) {
    Set<String> both = new HashSet<>(gold);
    both.retainAll(annotated(found));
    return gold.isEmpty() ? 1 : (double) both.size() / new HashSet<>(gold).size();
  }

  private Set<String> annotated(List<String> found) {
    Set<String> ids = new HashSet<>();
    found.forEach(id -> ids.add(annotated.getOrDefault(id, NOBODY)));
    return ids;
  }

  private static double agreement(Actor claimed, Actor gold) {
    double sum = 0;
    for (Actor.Mention a : claimed.mentions()) {
      for (Actor.Mention b : gold.mentions()) {
        sum +=
            (double) Spans.shared(a.span(), b.span())
                / Math.max(1, Math.max(a.span().length(), b.span().length()));
      }
    }
    return sum;
  }

  private static List<Actor> actors(List<Claim> claims) {
    return claims.stream().filter(Actor.class::isInstance).map(Actor.class::cast).toList();
  }
}
