package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.WordFile;
import parley.reading.statements.Scene;

/**
 * What is put off, kept shut or left in place until something happens, and what waits for somebody
 * to act. What waits is the resumption of what is put off.
 */
final class PostponementRule implements ConditionRule {

  private static final Map<String, Set<String>> ENGLISH =
      WordFile.lists(PostponementRule.class, "postponed.txt");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.UNTIL || pending(scene.sentence(), link)) {
        postponed(scene, link).ifPresent(drafts::add);
      } else if (link.kind() == Link.Kind.WHILE && link.clause()) {
        shutWhile(scene, link).ifPresent(drafts::add);
      }
    }
    waiting(scene).ifPresent(drafts::add);
    held(scene).ifPresent(drafts::add);
    return drafts;
  }

  /**
   * <em>A quarrel over the names is holding up the exchange</em>, <em>the talks are being blocked
   * by a quarrel</em>: it has to end.
   */
  private static Optional<Draft> held(Scene scene) {
    Sentence s = scene.sentence();
    for (int verb = 0; verb < s.size(); verb++) {
      boolean passive = Clauses.passive(s, verb);
      int agent = s.child(verb, "agent");
      int what = s.child(verb, passive ? "nsubjpass" : "dobj");
      int quarrel = !passive ? s.child(verb, "nsubj") : agent < 0 ? -1 : s.child(agent, "pobj");
      boolean holds =
          is("holding", s.lemma(verb))
              && (!"hold".equals(s.lemma(verb)) || s.child(verb, "prt") >= 0);
      boolean now =
          "VBG".equals(s.tag(verb))
              || present(s, verb)
              || IntStream.of(s.children(verb, "aux", "auxpass")).anyMatch(a -> present(s, a));
      if (holds && now && what >= 0 && quarrel >= 0 && is("quarrel", s.lemma(quarrel))) {
        Span marker = scene.passage().span(verb);
        Need need = new Need(Waiting.words(scene, quarrel, Set.of(verb)), List.of());
        return Optional.of(
            new Draft(
                Condition.Type.PRECONDITION,
                Sayers.of(scene, verb, marker),
                scene.statementId(marker),
                marker,
                Waiting.words(scene, what, Set.of(verb)),
                List.of(need),
                Polarity.NEGATIVE,
                .78,
                "held-up"));
      }
    }
    return Optional.empty();
  }

  private static boolean present(Sentence s, int verb) {
    return Set.of("VBZ", "VBP").contains(s.tag(verb));
  }

  private static Optional<Draft> postponed(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    if ((!link.clause() && scene.time(link.linked()))
        || Clauses.negated(s, main)
        || perfect(s, main)) {
      return Optional.empty();
    }
    if (is("put-off", s.lemma(main)) && putOff(s, main)) {
      int object = s.child(main, Clauses.passive(s, main) ? "nsubjpass" : "dobj");
      boolean before = object < link.first() || link.last() < main;
      return object < 0 || !before
          ? Optional.empty()
          : Optional.of(
              draft(
                      scene,
                      link,
                      span(scene, s.tag(object).startsWith("PRP") ? main : object, link),
                      "put-off-until")
                  .by(Clauses.passive(s, main) ? List.of() : scene.actors(s.child(main, "nsubj"))));
    }
    if (is("stay", s.lemma(main))
        && !"VBD".equals(s.tag(main))
        && (shut(s, main) || lasting(scene, link))) {
      return Optional.of(draft(scene, link, Waiting.words(scene, main, link), "stays-shut-until"));
    }
    return goesOn(s, main)
        ? Optional.of(draft(scene, link, Waiting.words(scene, main, link), "goes-on-until"))
        : Optional.empty();
  }

  /** <em>The fund remains closed to Osk while it employs children</em>: that has to end. */
  private static Optional<Draft> shutWhile(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    boolean closed = is("stay", s.lemma(main)) && !"be".equals(s.lemma(main)) && shut(s, main);
    if (!closed || "VBD".equals(s.tag(main)) || Clauses.negated(s, main)) {
      return Optional.empty();
    }
    return Optional.of(
        draft(scene, link, Waiting.words(scene, main, link), "stays-shut-while").negative());
  }

  /**
   * <em>The furnace would remain in its yard until Velia paid</em>: until somebody does something,
   * not while an office lasts.
   */
  private static boolean lasting(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    boolean ahead = !Clauses.modal(s, main).isEmpty() || Set.of("VBZ", "VBP").contains(s.tag(main));
    boolean clause = link.clause() && s.child(link.linked(), "nsubj", "nsubjpass") >= 0;
    return ahead
        && clause
        && !"be".equals(s.lemma(main))
        && BlockingRule.needed(scene, link)
        && complements(s, main).noneMatch(lemma -> is("office", lemma));
  }

  /** <em>The strike will continue</em>, <em>the men will go on striking</em>. */
  private static boolean goesOn(Sentence s, int main) {
    int pressure = s.child(main, "nsubj");
    int on = s.child(main, "prep");
    int act = on < 0 ? s.child(main, "xcomp") : s.child(on, "pcomp");
    boolean presses = act > main && is("pressing", s.lemma(act));
    return pressure >= 0
        && (is("pressure", s.lemma(pressure)) || presses)
        && is("go-on", s.lemma(main))
        && !Clauses.modal(s, main).isEmpty();
  }

  /** Whether a word is in one of the lists of {@code postponed.txt}. */
  static boolean is(String list, String lemma) {
    return ENGLISH.getOrDefault(list, Set.of()).contains(lemma);
  }

  private static boolean pending(Sentence s, Link link) {
    return link.kind() == Link.Kind.TERMS && "pending".equalsIgnoreCase(s.form(link.first()));
  }

  /** Hold, put and break only with off, back or up: hold off a vote. */
  private static boolean putOff(Sentence s, int verb) {
    return switch (s.lemma(verb)) {
      case "hold", "put", "break" -> s.child(verb, "prt") >= 0;
      default -> true;
    };
  }

  private static boolean perfect(Sentence s, int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("VBD".equals(s.tag(aux)) && "have".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  private static boolean shut(Sentence s, int verb) {
    return complements(s, verb).anyMatch(lemma -> is("shut", lemma));
  }

  /** What somebody or something stays: shut, away, in place. */
  private static Stream<String> complements(Sentence s, int verb) {
    IntStream states =
        IntStream.of(s.children(verb, "acomp", "xcomp", "oprd", "advmod", "prt", "ccomp"));
    IntStream places =
        IntStream.of(s.children(verb, "prep")).map(p -> s.child(p, "pobj")).filter(n -> n >= 0);
    return IntStream.concat(states, places).mapToObj(s::lemma);
  }

  private static Span span(Scene scene, int noun, Link link) {
    return Waiting.words(scene, noun, link);
  }

  private static Draft draft(Scene scene, Link link, Span blocked, String rule) {
    Span marker = scene.passage().span(link.first(), link.last());
    return new Draft(
        Condition.Type.PRECONDITION,
        holder(scene, link, marker),
        scene.statementId(marker),
        marker,
        blocked,
        Needs.of(scene, link),
        Polarity.POSITIVE,
        .82,
        rule);
  }

  /** Who puts it off, where that is told; else who says so. */
  private static List<String> holder(Scene scene, Link link, Span marker) {
    Sentence s = scene.sentence();
    boolean puts = is("put-off", s.lemma(link.main())) && !Clauses.passive(s, link.main());
    List<String> by = puts ? scene.actors(s.child(link.main(), "nsubj")) : List.of();
    return by.isEmpty() ? scene.statedBy(link.main(), marker) : by;
  }

  /** <em>The convoy is waiting for both sides to vouch</em>: a thing that waits is what waits. */
  private static Optional<Draft> waiting(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (!"wait".equals(s.lemma(i))
          || !Clauses.verb(s, i)
          || past(s, i)
          || Clauses.negated(s, i)) {
        continue;
      }
      int need = s.child(i, "advcl", "xcomp", "ccomp");
      int subject = Clauses.subject(s, i);
      if (need > i
          && subject >= 0
          && i + 1 < s.size()
          && "for".equals(s.lemma(i + 1))
          && s.head(i + 1) == need
          && s.child(need, "nsubj", "nsubjpass") > i
          && scene.actor(subject).isEmpty()
          && s.tag(subject).startsWith("NN")) {
        Span marker = scene.passage().span(i, i + 1);
        return Optional.of(
            new Draft(
                Condition.Type.PRECONDITION,
                scene.statedBy(i, marker),
                scene.statementId(marker),
                marker,
                Clauses.span(scene.passage(), subject),
                List.of(
                    new Need(
                        Clauses.spanWithout(scene.passage(), need, marks(s, need)),
                        scene.doers(need))),
                Polarity.POSITIVE,
                .75,
                "waiting-for"));
      }
    }
    return Optional.empty();
  }

  private static Set<Integer> marks(Sentence s, int verb) {
    int mark = s.child(verb, "mark");
    return mark < 0 ? Set.of() : Set.of(mark);
  }

  private static boolean past(Sentence s, int verb) {
    if ("VBD".equals(s.tag(verb))) {
      return true;
    }
    for (int aux : s.children(verb, "aux")) {
      if ("VBD".equals(s.tag(aux))) {
        return true;
      }
    }
    return false;
  }
}
