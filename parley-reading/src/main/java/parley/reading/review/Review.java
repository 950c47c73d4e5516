package parley.reading.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.talks.formula.Quoted;
import parley.yaml.Node;

/**
 * What a person decided about a dossier.
 *
 * @param claims corrections of single claims, at most one a claim
 * @param merge names that mean one party, step or issue
 * @param apart names that do not, whatever the reports suggest
 */
public record Review(List<Correction> claims, List<Names> merge, List<Names> apart) {

  /** Nothing decided. */
  public static final Review NONE = new Review(List.of(), List.of(), List.of());

  public Review {
    claims = List.copyOf(claims);
    merge = List.copyOf(merge);
    apart = List.copyOf(apart);
  }

  /** Names a person put together or apart, at least two. */
  public record Names(List<String> these, Optional<String> note, Node.Place at) {

    public Names {
      these = List.copyOf(these);
    }

    /**
     * Two names as a person gives them.
     *
     * @throws IllegalArgumentException where they are not two
     */
    public static Names of(String one, String other) {
      List<String> two = List.of(Anchors.oneLine(one), Anchors.oneLine(other));
      if (two.stream().anyMatch(String::isEmpty)) {
        throw new IllegalArgumentException("an empty name is nobody's; give two names");
      }
      if (two.getFirst().equalsIgnoreCase(two.getLast())) {
        throw new IllegalArgumentException(
            Quoted.of(two.getFirst()) + " and itself are one name; give two names");
      }
      return new Names(two, Optional.empty(), Node.Place.WHOLE);
    }

    private boolean sameAs(Names other) {
      return these.containsAll(other.these) && other.these.containsAll(these);
    }
  }

  /**
   * With one more correction; it replaces an earlier one of the same claim, but an edit adds to the
   * fields set before.
   */
  public Review with(Correction correction) {
    List<Correction> all = new ArrayList<>();
    Correction added = correction;
    for (Correction earlier : claims) {
      if (!earlier.speaksOfTheSame(correction)) {
        all.add(earlier);
      } else if (correction.decision() == Correction.Decision.EDIT) {
        added = both(earlier, correction);
      }
    }
    all.add(added);
    return new Review(all, merge, apart);
  }

  /** Without what was decided about one claim. */
  public Review without(Correction correction) {
    return new Review(
        claims.stream().filter(c -> !c.speaksOfTheSame(correction)).toList(), merge, apart);
  }

  /** Without what was put together, or kept apart, under a name. */
  public Review without(String name) {
    return new Review(claims, without(merge, name), without(apart, name));
  }

  /** Without some names put together or kept apart. */
  public Review without(Names names) {
    return new Review(claims, without(merge, names), without(apart, names));
  }

  private static List<Names> without(List<Names> all, String name) {
    return all.stream()
        .filter(names -> names.these().stream().noneMatch(name::equalsIgnoreCase))
        .toList();
  }

  private static Correction both(Correction earlier, Correction later) {
    Map<String, List<String>> set = new LinkedHashMap<>(earlier.set());
    set.putAll(later.set());
    return new Correction(
        later.decision(),
        later.kind(),
        later.report(),
        later.words(),
        later.was(),
        set,
        later.note().or(earlier::note),
        later.at());
  }

  /** With names put together, and no longer kept apart. */
  public Review merged(Names names) {
    return new Review(claims, with(merge, names), without(apart, names));
  }

  /** With names kept apart, and no longer put together. */
  public Review split(Names names) {
    return new Review(claims, without(merge, names), with(apart, names));
  }

  private static List<Names> with(List<Names> all, Names names) {
    List<Names> more = new ArrayList<>(without(all, names));
    more.add(names);
    return more;
  }

  private static List<Names> without(List<Names> all, Names names) {
    return all.stream().filter(n -> !n.sameAs(names)).toList();
  }
}
