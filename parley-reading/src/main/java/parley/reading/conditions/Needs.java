package parley.reading.conditions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** What has to hold, one entry a conjunct, and who has to act. */
final class Needs {

  private Needs() {}

  /**
   * What a link names; for words that only point at something what they stand for, or nothing where
   * that is not known.
   */
  static List<Need> of(Scene scene, Link link) {
    Sentence s = scene.sentence();
    if (link.clause() && Ellipses.points(s, link.linked())) {
      return Ellipses.act(scene, link.linked(), link.main())
          .map(List::of)
          .orElseGet(() -> worded(scene, link));
    }
    List<Need> listed = ListedConditionsRule.announced(scene, link);
    if (!listed.isEmpty()) {
      return listed;
    }
    int subject = link.clause() ? s.child(link.linked(), "nsubjpass") : link.linked();
    boolean thing = subject >= 0 && StandIns.stands(s, subject) && StandIns.settles(s, link);
    return thing
        ? StandIns.need(scene, link, subject).map(List::of).orElse(List.of())
        : worded(scene, link);
  }

  private static List<Need> worded(Scene scene, Link link) {
    Set<Integer> words =
        IntStream.rangeClosed(link.first(), link.last()).boxed().collect(Collectors.toSet());
    return link.clause()
        ? clause(scene, link.linked(), words)
        : phrase(scene, link.linked(), words);
  }

  /** A clause: joined clauses apart; what is agreed on, one need for each matter. */
  static List<Need> clause(Scene scene, int verb, Set<Integer> leftOut) {
    List<Need> needs = new ArrayList<>();
    List<Integer> verbs =
        Clauses.conjuncts(scene.sentence(), verb).stream()
            .filter(v -> Clauses.verb(scene.sentence(), v))
            .toList();
    EitherPart part = EitherPart.of(scene.sentence(), verbs);
    if (part.found()) {
      for (int each : verbs.subList(0, part.joined())) {
        Span own = own(scene, each, leftOut);
        int end = Math.min(own.end(), scene.passage().span(part.and() - 1).end());
        needs.add(new Need(new Span(own.start(), end), scene.doers(each)));
      }
      List<String> choosers = part.chooser() < 0 ? scene.doers(verb) : scene.actors(part.chooser());
      needs.add(new Need(rest(scene, verbs, leftOut, part), choosers));
      return List.copyOf(needs);
    }
    if (either(scene.sentence(), verbs)) {
      return List.of(new Need(whole(scene, verbs, leftOut), scene.doers(verb)));
    }
    List<Need> had = had(scene, verb);
    if (!had.isEmpty()) {
      return had;
    }
    for (int each : verbs.isEmpty() ? List.of(verb) : verbs) {
      List<Integer> matters = matters(scene.sentence(), each);
      List<Need> spelled = spelled(scene, each);
      if (!spelled.isEmpty()) {
        needs.addAll(spelled);
        break;
      }
      if (matters.size() > 1) {
        List<Need> several =
            matters.stream()
                .map(m -> new Need(own(scene, m, Set.of()), scene.doers(each)))
                .toList();
        needs.addAll(withTail(scene, matters, several));
      } else {
        needs.add(new Need(own(scene, each, leftOut), scene.doers(each)));
      }
    }
    return needs;
  }

  /** Whether one of several will do: <em>once the owner paid or the court ruled</em>. */
  private static boolean either(Sentence s, List<Integer> joined) {
    return joined.size() > 1
        && joined.stream()
            .flatMapToInt(i -> IntStream.of(s.children(i, "cc")))
            .anyMatch(cc -> "or".equals(s.lemma(cc)));
  }

  /** What hangs on one of several, without the others. */
  private static Span own(Scene scene, int head, Set<Integer> leftOut) {
    return Clauses.spanWithout(scene.passage(), head, aside(scene.sentence(), head, leftOut));
  }

  /** The words of those of which one will do. */
  private static Span rest(
      Scene scene, List<Integer> joined, Set<Integer> leftOut, EitherPart part) {
    int start = scene.passage().span(part.first()).start();
    return new Span(start, Math.max(start + 1, whole(scene, joined, leftOut).end()));
  }

  /** All the words of needs of which one will do, so that they stand as one. */
  private static Span whole(Scene scene, List<Integer> joined, Set<Integer> leftOut) {
    Set<Integer> marks = new HashSet<>(leftOut);
    for (int child : scene.sentence().children(joined.getFirst(), "mark", "preconj")) {
      marks.add(child);
    }
    return Clauses.spanWithout(scene.passage(), joined.getFirst(), marks);
  }

  /** <em>once it had a loan from Osk and a permit from Velia</em>: two needs, where givers part. */
  private static List<Need> had(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int object = "have".equals(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    List<Integer> things = object < verb ? List.of() : Clauses.conjuncts(s, object);
    boolean given =
        things.size() > 1
            && things.stream()
                .allMatch(t ->
                    IntStream.of(s.children(t, "prep")).anyMatch(p -> "from".equals(s.lemma(p))));
    return given ? phrase(scene, object, Set.of()) : List.of();
  }

  /** A noun phrase, joined ones apart. */
  static List<Need> phrase(Scene scene, int noun, Set<Integer> leftOut) {
    List<Integer> nouns = Clauses.conjuncts(scene.sentence(), noun);
    EitherPart part = EitherPart.of(scene.sentence(), nouns);
    if (part.found()) {
      List<Need> apart = new ArrayList<>();
      for (int each : nouns.subList(0, part.joined())) {
        apart.add(new Need(own(scene, each, leftOut), Givers.of(scene, each)));
      }
      apart.add(
          new Need(rest(scene, nouns, leftOut, part), Givers.of(scene, nouns.get(part.joined()))));
      return List.copyOf(apart);
    }
    if (either(scene.sentence(), nouns)) {
      return List.of(new Need(whole(scene, nouns, leftOut), Givers.of(scene, noun)));
    }
    List<Need> needs =
        nouns.stream()
            .map(each -> new Need(own(scene, each, leftOut), Givers.of(scene, each)))
            .toList();
    return withTail(scene, nouns, needs);
  }

  /**
   * <em>the seats and a list of groups that will be barred</em>: the relative clause belongs to the
   * last of the joined nouns, its arc often goes to the first.
   */
  private static List<Need> withTail(Scene scene, List<Integer> nouns, List<Need> needs) {
    Sentence s = scene.sentence();
    int last = nouns.getLast();
    int tail = s.child(nouns.getFirst(), "relcl", "acl");
    if (nouns.size() < 2 || tail < last) {
      return needs;
    }
    List<Need> stretched = new ArrayList<>(needs.subList(0, needs.size() - 1));
    Need end = needs.getLast();
    stretched.add(new Need(end.span().cover(Clauses.span(scene.passage(), tail)), end.by()));
    return List.copyOf(stretched);
  }

  /**
   * <em>agree on who comes and on a list of …</em>: the preposition said again parts the matters,
   * whatever the arcs; nothing where it is not said again.
   */
  private static List<Need> spelled(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int first = s.child(verb, "prep");
    if (first < verb || !"agree".equals(s.lemma(verb))) {
      return List.of();
    }
    int[] clause = s.subtree(verb);
    int last = clause[clause.length - 1];
    while (last > first && "punct".equals(s.label(last))) {
      last--;
    }
    for (int i = first + 3; i < last; i++) {
      if (s.lemma(i).equals(s.lemma(first)) && "and".equals(s.lemma(i - 1))) {
        List<String> doers = scene.doers(verb);
        return List.of(
            new Need(scene.passage().span(first + 1, i - 2), doers),
            new Need(scene.passage().span(i + 1, last), doers));
      }
    }
    return List.of();
  }

  /** What hangs on a need's head and is not part of it: joined ones, marks, prepositions. */
  private static Set<Integer> aside(Sentence s, int head, Set<Integer> leftOut) {
    Set<Integer> aside = new HashSet<>(leftOut);
    for (int child : s.children(head, "cc", "conj", "mark", "preconj", "appos", "punct")) {
      if (!"appos".equals(s.label(child)) || child > head) {
        aside.add(child);
      }
    }
    for (int child : s.children(head)) {
      String lemma = s.lemma(child);
      if (child < head && ("only".equals(lemma) || "whether".equals(lemma))) {
        aside.add(child);
      }
      if ("according".equals(s.form(child))) {
        aside.add(child);
      }
    }
    aside.removeIf(i -> "punct".equals(s.label(i)));
    return aside;
  }

  /** The matters that parties agree on, where there are several; else nothing. */
  private static List<Integer> matters(Sentence s, int verb) {
    List<Integer> found = new ArrayList<>();
    int first = s.child(verb, "prep");
    boolean agreeing = "agree".equals(s.lemma(verb));
    for (int prep : first < 0 ? List.<Integer>of() : Clauses.conjuncts(s, first)) {
      int matter = s.child(prep, "pobj", "pcomp", "ccomp");
      if (matter >= 0 && (agreeing || s.child(matter, "preconj") >= 0)) {
        found.addAll(joinedMatters(s, matter));
      }
    }
    int object = s.child(verb, "dobj");
    if (object >= 0 && s.child(object, "preconj") >= 0) {
      found.addAll(Clauses.conjuncts(s, object));
    }
    return found;
  }

  /** <em>on who goes and on a list</em>: the second <em>on</em> may hang on the first clause. */
  private static List<Integer> joinedMatters(Sentence s, int matter) {
    List<Integer> found = new ArrayList<>();
    for (int each : Clauses.conjuncts(s, matter)) {
      int inner =
          "prep".equals(s.label(each)) || "IN".equals(s.tag(each)) ? s.child(each, "pobj") : each;
      found.add(inner < 0 ? each : inner);
    }
    return found;
  }
}
