package parley.reading.sequences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * Once this is done, that will follow; when you sign, we will come. With <em>only</em> it is a
 * condition, no mere promise.
 */
final class PromiseRule implements SequenceRule {

  /** <em>five years after</em> looks back. */
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "decade", "century");

  private static final Set<String> MODALS = Set.of("will", "would", "can", "could", "shall", "may");

  /** What is to be done under these is promised or planned. */
  private static final Set<String> PROMISING =
      Set.of(
          "promise",
          "pledge",
          "vow",
          "undertake",
          "commit",
          "intend",
          "ready",
          "willing",
          "prepared",
          "prepare",
          "hope",
          "swear",
          "due",
          "set",
          "allow",
          "free");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (Link link : Links.in(s)) {
      if (promised(scene, link)) {
        Span marker = scene.passage().span(link.first(), link.last());
        List<Span> steps = new ArrayList<>(List.of(need(scene, link)));
        steps.add(Steps.words(scene, link.main(), pieces(s, link)));
        joined(s, link).ifPresent(verb -> steps.add(Steps.words(scene, verb, pieces(s, link))));
        found.add(
            new Order(
                Steps.by(scene, link.main(), marker),
                steps,
                List.of(marker),
                link.kind() == Link.Kind.ONCE ? .88 : .75,
                link.kind().name().toLowerCase(Locale.ROOT)));
      }
    }
    for (int i = 0; i < s.size(); i++) {
      within(scene, i).ifPresent(found::add);
    }
    return found;
  }

  /** <em>Once the books are open, auditors would come in and parliament would vote</em>. */
  private static Optional<Integer> joined(Sentence s, Link link) {
    int verb = s.child(link.main(), "conj");
    boolean leads = link.linked() < link.main();
    int subject = verb < 0 ? -1 : s.child(verb, "nsubj", "nsubjpass");
    boolean bare = subject >= 0 && s.subtree(verb)[0] == s.subtree(subject)[0];
    return leads && bare && ahead(s, verb) ? Optional.of(verb) : Optional.empty();
  }

  /** <em>Within ten days of the signing, Osk would leave</em>. */
  private static Optional<Order> within(Scene scene, int prep) {
    Sentence s = scene.sentence();
    int verb = s.head(prep);
    int days = "within".equals(s.lemma(prep)) ? s.child(prep, "pobj") : -1;
    int of = days < 0 || !TIMES.contains(s.lemma(days)) ? -1 : s.child(days, "prep");
    int event = of < 0 || !"of".equals(s.lemma(of)) ? -1 : s.child(of, "pobj");
    if (event < 0 || verb < 0 || !ahead(s, verb) || !StepWords.step(s.lemma(event))) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(prep, of);
    return Optional.of(
        new Order(
            Steps.by(scene, verb, marker),
            List.of(Steps.words(scene, event, Set.of()), Steps.words(scene, verb, Set.of(prep))),
            List.of(marker),
            .8,
            "after"));
  }

  private static boolean promised(Scene scene, Link link) {
    Sentence s = scene.sentence();
    boolean only =
        link.only() || (link.first() > 0 && "only".equals(s.lemma(Math.max(0, link.main() - 1))));
    boolean open =
        Set.of(Link.Kind.ONCE, Link.Kind.WHEN).contains(link.kind()) && perfect(s, link.linked());
    return (ahead(s, link.main()) || (open && Words.present(s, link.main())))
        && !only
        && !Clauses.negated(s, link.main())
        && switch (link.kind()) {
          case ONCE -> subject(s, link);
          case AFTER -> link.clause() ? subject(s, link) && !over(s, link) : step(scene, link);
          case WHEN ->
              subject(s, link)
                  && ((open(s, link.linked()) && willed(scene, link.main()))
                      || backshifted(s, link))
                  && !exact(scene, link);
          default -> false;
        };
  }

  /**
   * Whether it is a condition, by its words or by the mouth that says it: I'll leave when he does.
   */
  private static boolean exact(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int next = link.last() + 1;
    boolean notBefore = next < s.size() && ",".equals(s.form(next));
    return notBefore
        || scene
            .statement(scene.passage().span(link.main()))
            .filter(st -> st.mode() == Statement.Mode.DIRECT)
            .isPresent();
  }

  /** It will, would or can be, is to be, or is promised. */
  private static boolean ahead(Sentence s, int verb) {
    if (MODALS.contains(Clauses.modal(s, verb))) {
      return true;
    }
    int head = "xcomp".equals(s.label(verb)) ? s.head(verb) : -1;
    if (head < 0 || !Steps.infinitive(s, verb)) {
      return false;
    }
    boolean isTo = "be".equals(s.lemma(head)) && Set.of("VBZ", "VBP").contains(s.tag(head));
    return isTo || PROMISING.contains(s.lemma(head)) || Plans.planning(s, head);
  }

  /** <em>When both have ratified</em>. */
  private static boolean perfect(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return aux >= 0 && "have".equals(s.lemma(aux)) && Set.of("VBZ", "VBP").contains(s.tag(aux));
  }

  private static boolean subject(Sentence s, Link link) {
    int subject = link.clause() ? s.child(link.linked(), "nsubj", "nsubjpass", "expl") : -1;
    return subject >= 0 && !Set.of("that", "this", "those", "these").contains(s.lemma(subject));
  }

  /** What is over, or <em>five years after</em> it was. */
  private static boolean over(Sentence s, Link link) {
    boolean past = "VBD".equals(s.tag(link.linked()));
    boolean years = link.first() > 0 && TIMES.contains(s.lemma(link.first() - 1));
    return past && (years || "will".equals(Clauses.modal(s, link.main())));
  }

  /** <em>After the withdrawal</em>: an act, not a time. */
  private static boolean step(Scene scene, Link link) {
    int noun = link.linked();
    return !link.clause()
        && StepWords.step(scene.sentence().lemma(noun))
        && !scene.time(noun)
        && scene.actor(noun).isEmpty();
  }

  /** In the present or the perfect: it is still to happen. */
  private static boolean open(Sentence s, int verb) {
    int aux = s.child(verb, "aux", "auxpass");
    String tag = aux >= 0 ? s.tag(aux) : s.tag(verb);
    return "VBZ".equals(tag) || "VBP".equals(tag);
  }

  /** <em>He would confirm the grant when the accounts had come</em>: told in the past. */
  private static boolean backshifted(Sentence s, Link link) {
    boolean shifted = Set.of("would", "could").contains(Clauses.modal(s, link.main()));
    int aux = s.child(link.linked(), "aux", "auxpass");
    return shifted && aux >= 0 && "had".equals(s.form(aux)) && "have".equals(s.lemma(aux));
  }

  /** Whether somebody is to act: what merely happens then is told, not promised. */
  private static boolean willed(Scene scene, int verb) {
    return !Clauses.passive(scene.sentence(), verb)
        && !scene.actorsOrOwner(Clauses.subject(scene.sentence(), verb)).isEmpty();
  }

  private static Span need(Scene scene, Link link) {
    return Steps.words(scene, link.linked(), pieces(scene.sentence(), link));
  }

  private static Set<Integer> pieces(Sentence s, Link link) {
    Set<Integer> pieces = new HashSet<>(List.of(link.first(), link.last()));
    pieces.add(link.first() == link.last() ? link.linked() : link.first() + 1);
    int before = link.first() - 1;
    if (before >= 0 && TIMES.contains(s.lemma(before))) {
      pieces.add(before); // the day after
    }
    return pieces;
  }
}
