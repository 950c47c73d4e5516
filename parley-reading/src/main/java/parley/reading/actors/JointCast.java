package parley.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/** Decides who is meant by words for several at once: <em>both sides</em>, <em>they</em>. */
final class JointCast {

  private final NominalCast nouns;
  private final Map<String, Figure> byKey = new HashMap<>();

  JointCast(NominalCast nouns) {
    this.nouns = nouns;
  }

  /** Whom <em>both sides</em> or <em>all parties</em> stand for, as far as the report shows. */
  Figure joint(Nominal n, History history, int here) {
    Candidate c = n.candidate();
    boolean two = !c.passage().sentence().form(c.first()).equalsIgnoreCase("all");
    List<Figure> members = two ? pair(history, here) : List.of();
    String key = members.isEmpty() ? "joint:" + Folding.key(c.name()) : jointKey(members);
    Figure figure = byKey.get(key);
    if (figure == null) {
      figure = nouns.make(n, null, Actor.Type.JOINT, 0.6, "joint-parties");
      figure.members.addAll(members);
      figure.name = members.isEmpty() ? asSaid(c) : name(members);
      byKey.put(key, figure);
    }
    return figure;
  }

  private static String name(List<Figure> members) {
    return String.join(" and ", members.stream().map(f -> f.name).toList());
  }

  /** <em>all parties</em>: the words themselves, since nobody is known to be meant. */
  private static String asSaid(Candidate c) {
    Sentence s = c.passage().sentence();
    boolean all = s.form(c.first()).equalsIgnoreCase("all") && !c.name().startsWith("all");
    return all ? "all " + c.name() : c.name();
  }

  private static String jointKey(List<Figure> members) {
    return "joint:" + members.stream().map(f -> f.name).sorted().toList();
  }

  /** The joint actor of several who were named side by side. */
  Figure together(List<Figure> joined) {
    List<Figure> members =
        joined.stream()
            .flatMap(f -> f.members.isEmpty() ? Stream.of(f) : f.members.stream())
            .distinct()
            .toList();
    Figure figure = byKey.get(jointKey(members));
    if (figure == null) {
      String name = name(members);
      figure = new Figure(Actor.Type.JOINT, name, Folding.words(name), 0.6, "joined-by-and");
      figure.plural = true;
      figure.strong = true;
      figure.members.addAll(members);
      nouns.made().add(figure);
      byKey.put(jointKey(members), figure);
    }
    return figure;
  }

  /** The two parties last named side by side, else the two the report speaks of most so far. */
  private static List<Figure> pair(History history, int here) {
    List<History.Seen> back = history.back(here, 60);
    for (History.Seen seen : back) {
      Candidate c = seen.candidate();
      Sentence s = c.passage().sentence();
      if (c.passage().index() < here - 2) {
        break;
      }
      if (party(seen.figure()) && s.label(c.head()).equals("conj")) {
        for (History.Seen other : back) {
          if (other.candidate().passage().index() == c.passage().index()
              && other.candidate().head() == s.head(c.head())
              && party(other.figure())
              && other.figure() != seen.figure()) {
            return List.of(other.figure(), seen.figure());
          }
        }
      }
    }
    return dominant(back);
  }

  private static boolean party(Figure f) {
    return switch (f.type) {
      case STATE, GOVERNMENT, GROUP, ORGANISATION -> true;
      case PERSON, BODY, UNNAMED, JOINT -> false;
    };
  }

  /** The dockers' union for the dockers: one side of the table, not two. */
  private static Figure organised(Figure figure, List<History.Seen> back) {
    if (figure.type != Actor.Type.GROUP) {
      return figure;
    }
    String owner = figure.name + "'";
    return back.stream()
        .map(History.Seen::figure)
        .filter(f -> party(f) && f.name.startsWith(owner))
        .findFirst()
        .orElse(figure);
  }

  private static List<Figure> dominant(List<History.Seen> back) {
    IdentityHashMap<Figure, Integer> counts = new IdentityHashMap<>();
    List<Figure> order = new ArrayList<>();
    for (History.Seen seen : back.reversed()) {
      if (party(seen.figure())) {
        Figure side = organised(seen.figure(), back);
        if (counts.merge(side, 1, Integer::sum) == 1) {
          order.add(side);
        }
      }
    }
    List<Figure> ranked = new ArrayList<>(order);
    ranked.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
    boolean clear =
        ranked.size() == 2
            || (ranked.size() > 2
                && 2 * counts.getOrDefault(ranked.get(1), 0)
                    >= 3 * counts.getOrDefault(ranked.get(2), 0));
    return clear ? List.copyOf(ranked.subList(0, 2)) : List.of();
  }
}
