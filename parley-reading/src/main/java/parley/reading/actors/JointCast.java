package parley.reading.actors;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/**
 * Decides who is meant by words for several at once: <em>both sides</em>, <em>they</em>, <em>the
 * leaders of Osk and Velia</em>. Two who are meant by one name are one actor, whatever the name.
 */
final class JointCast {

  /** Words by which more than two are meant, with how many. */
  private static final Map<String, Integer> MORE =
      Map.of("all", 0, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);

  private final Lexicon lexicon;
  private final NounFigures figures;
  private final Map<String, Figure> byKey = new HashMap<>();

  /** Those whose members nothing before them tells, with what the members have to be. */
  private final IdentityHashMap<Figure, Predicate<Figure>> open = new IdentityHashMap<>();

  /** How many those are that are counted: the four parties. */
  private final IdentityHashMap<Figure, Integer> counted = new IdentityHashMap<>();

  JointCast(Lexicon lexicon, NounFigures figures) {
    this.lexicon = lexicon;
    this.figures = figures;
  }

  /** Whom <em>both sides</em> or <em>all parties</em> stand for, as far as the report shows. */
  Figure joint(Nominal n, History history, int here) {
    Candidate c = n.candidate();
    boolean two = two(c);
    Predicate<Figure> fits = TwoSpokenOf.fitting(n.lemma());
    List<Figure> members = two ? TwoSpokenOf.lately(n, fits, history, here) : List.of();
    if (two && members.isEmpty() && !TwoSpokenOf.humans(n.lemma())) {
      members = TwoSpokenOf.mostly(history.back(here, 60), fits);
    }
    if (!members.isEmpty()) {
      return together(members);
    }
    String key = "joint:" + Folding.key(c.name());
    Figure figure = byKey.get(key);
    if (figure == null) {
      figure = figures.make(n, null, Actor.Type.JOINT, 0.6, "joint-parties");
      figure.name = asSaid(c);
      byKey.put(key, figure);
      int many = many(c);
      if ((two && !TwoSpokenOf.humans(n.lemma())) || (many > 2 && n.pointsBack())) {
        open.put(figure, fits);
        counted.put(figure, two ? 2 : many);
      }
    }
    return figure;
  }

  /**
   * <em>The negotiators</em>, <em>the delegations</em>: those of the two just spoken of together;
   * null where no two were.
   */
  @Nullable Figure delegates(Nominal n, History history, int here) {
    boolean back =
        n.pointsBack()
            && n.plural()
            && n.sides().isEmpty()
            && n.candidate().last() - n.candidate().first() == 1
            && lexicon.joint.contains(n.lemma())
            && (lexicon.delegates.contains(n.lemma()) || lexicon.offices.contains(n.lemma()));
    List<Figure> members =
        back ? TwoSpokenOf.lately(n, TwoSpokenOf.fitting(n.lemma()), history, here) : List.of();
    return members.isEmpty() ? null : together(members);
  }

  /** The joint actor of several who were named side by side. */
  Figure together(List<Figure> joined) {
    List<Figure> members =
        joined.stream()
            .flatMap(f -> f.members.isEmpty() ? Stream.of(f) : f.members.stream())
            .distinct()
            .toList();
    String key = "joint:" + members.stream().map(f -> f.name).sorted().toList();
    Figure figure = byKey.get(key);
    if (figure == null) {
      String name = name(members);
      figure = new Figure(Actor.Type.JOINT, name, Folding.words(name), 0.6, "joint-parties");
      figure.plural = true;
      figure.strong = true;
      figure.members.addAll(members);
      figures.made().add(figure);
      byKey.put(key, figure);
    }
    return figure;
  }

  /** At the end of the report: the two that it speaks of most, or all of as many as are told. */
  void fill(History history) {
    List<History.Seen> whole = history.whole();
    for (Figure figure : figures.made()) {
      Predicate<Figure> fits = open.get(figure);
      if (fits != null) {
        int many = counted.getOrDefault(figure, 2);
        figure.members.addAll(
            many == 2
                ? TwoSpokenOf.mostly(whole, fits)
                : TwoSpokenOf.allSpokenFor(whole, fits, many));
        figure.name = many > 2 || figure.members.isEmpty() ? figure.name : name(figure.members);
      }
    }
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

  /** Whether it is two that are meant, as far as the words say. */
  private static boolean two(Candidate c) {
    return many(c) == 2;
  }

  /** How many are meant, as far as the words say; 0 for all of them, however many. */
  private static int many(Candidate c) {
    Sentence s = c.passage().sentence();
    for (int i = c.first(); i < c.last(); i++) {
      Integer told = MORE.get(s.form(i).toLowerCase(Locale.ROOT));
      if (told != null) {
        return told;
      }
    }
    return 2;
  }
}
