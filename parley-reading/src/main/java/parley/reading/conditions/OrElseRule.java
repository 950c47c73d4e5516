package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * What somebody has to do, or else: must sign or face a strike; settle, or we strike; must pay,
 * otherwise the canal will close; on pain of dismissal.
 */
final class OrElseRule implements ConditionRule {

  private static final Set<String> FOLLOWS =
      Set.of("face", "risk", "suffer", "lose", "forfeit", "incur", "see");
  private static final Set<String> DUTIES = Set.of("must", "should", "have", "need");

  /** Words before <em>which</em> or <em>that</em> that open what follows. */
  private static final Set<String> OPENERS = Set.of("fail", "barring", "absent", "without");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.ON_PAIN_OF) {
        onPainOf(scene, link).ifPresent(drafts::add);
      }
    }
    Sentence s = scene.sentence();
    for (int i = 0; i + 1 < s.size(); i++) {
      if ("or".equals(s.lemma(i)) && i > 0) {
        or(scene, i).ifPresent(drafts::add);
      } else if (otherwise(s, i) > 0) {
        otherwise(scene, links, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** <em>On pain of losing its loan, Osk must open its books</em>. */
  private static Optional<Draft> onPainOf(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int top = Waiting.top(s, link.main());
    Span marker = scene.passage().span(link.first(), link.last());
    Need need = new Need(Waiting.words(scene, top, link), scene.doers(link.main()));
    return Optional.of(
        draft(
            scene,
            marker,
            ordered(s, link.main()) ? link.main() : top,
            Clauses.span(scene.passage(), link.linked()),
            need,
            "on-pain-of"));
  }

  /** What is told, ordered or asked is stated by who does so. */
  private static boolean ordered(Sentence s, int verb) {
    return Set.of("tell", "order", "ask", "give").contains(s.lemma(verb));
  }

  /** <em>must sign or face a strike</em>; <em>settle, or the children go by taxi</em>. */
  private static Optional<Draft> or(Scene scene, int or) {
    Sentence s = scene.sentence();
    int next = "else".equals(s.lemma(or + 1)) ? or + 2 : or + 1;
    if (next < s.size() && FOLLOWS.contains(s.lemma(next))) {
      int verb = duty(s, or);
      return verb < 0
          ? Optional.empty()
          : Optional.of(
              draft(
                  scene,
                  scene.passage().span(or, next - 1),
                  verb,
                  scene.passage().span(next, end(s, next)),
                  new Need(left(scene, first(s, verb, or), or), scene.doers(verb)),
                  "or-face"));
    }
    int verb = s.head(or);
    int joined = verb < 0 || verb > or ? -1 : s.child(verb, "conj");
    boolean clause = joined > or && s.child(joined, "nsubj", "nsubjpass", "expl") > or;
    boolean either = verb >= 0 && s.child(verb, "preconj") >= 0;
    if (!clause || !(imperative(s, verb) || bound(s, verb) || either)) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(or, next - 1);
    boolean said = scene.statement(marker).filter(st -> !st.speakers().isEmpty()).isPresent();
    return said
        ? Optional.of(
            draft(
                scene,
                marker,
                verb,
                Clauses.spanWithout(scene.passage(), joined, Set.of()),
                new Need(left(scene, first(s, verb, or), or), scene.doers(verb)),
                "or-else"))
        : Optional.empty();
  }

  static boolean imperative(Sentence s, int verb) {
    return "VB".equals(s.tag(verb))
        && s.child(verb, "nsubj", "nsubjpass", "aux", "auxpass", "expl") < 0;
  }

  private static boolean bound(Sentence s, int verb) {
    String modal = Clauses.modal(s, verb);
    int inner = s.child(verb, "xcomp");
    return DUTIES.contains(modal)
        || (Set.of("have", "need").contains(s.lemma(verb)) && inner > verb);
  }

  /** How many words from here open what follows otherwise, or 0. */
  private static int otherwise(Sentence s, int i) {
    boolean parted = i == 0 || Set.of(",", ";", ":", "-", "–", "—").contains(s.form(i - 1));
    boolean quoted = i == 1 && "punct".equals(s.label(0));
    boolean and = i > 0 && Set.of("and", "but").contains(s.lemma(i - 1));
    if (!parted && !quoted && !and) {
      return 0;
    }
    if ("otherwise".equals(s.lemma(i))) {
      return 1;
    }
    boolean failing =
        OPENERS.contains(s.lemma(i)) && Set.of("that", "which").contains(s.lemma(i + 1));
    boolean ifNot = "if".equals(s.lemma(i)) && Set.of("not", "so").contains(s.lemma(i + 1));
    return failing
            || (ifNot
                && i + 2 < s.size()
                && ",".equals(s.form(i + 2))
                && "not".equals(s.lemma(i + 1)))
        ? 2
        : 0;
  }

  private static Optional<Draft> otherwise(Scene scene, List<Link> links, int opener) {
    Sentence s = scene.sentence();
    int last = opener + otherwise(s, opener) - 1;
    int verb = verbAfter(s, last);
    if (verb < 0 || Set.of("could", "may", "might").contains(Clauses.modal(s, verb))) {
      return Optional.empty();
    }
    Optional<Need> need =
        opener > 2 ? before(scene, links, opener) : Earlier.sentence(scene).map(Earlier::need);
    Span marker = scene.passage().span(opener, last);
    return need.map(n -> draft(scene, marker, verb, after(scene, last, verb), n, "otherwise"));
  }

  /** The finite verb of the clause that begins behind this token, or -1. */
  private static int verbAfter(Sentence s, int last) {
    for (int i = last + 1; i < s.size(); i++) {
      for (int subject : s.children(i, "nsubj", "nsubjpass", "expl")) {
        if (Clauses.verb(s, i) && subject > last && subject < i && !reports(s, i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean reports(Sentence s, int verb) {
    return "parataxis".equals(s.label(verb)) || s.child(verb, "ccomp") > verb;
  }

  /** The clause behind the opening words, without who says so. */
  private static Span after(Scene scene, int last, int verb) {
    Sentence s = scene.sentence();
    int first = verb;
    int end = verb;
    for (int i : s.subtree(verb)) {
      if (i > last && i != verb && !"punct".equals(s.label(i)) && !joins(s, verb, i)) {
        first = Math.min(first, i);
        end = Math.max(end, i);
      }
    }
    return scene.passage().span(first, end);
  }

  private static boolean joins(Sentence s, int verb, int token) {
    int at = token;
    while (s.head(at) != verb && s.head(at) != Arc.ROOT) {
      at = s.head(at);
    }
    return Set.of("conj", "cc", "parataxis").contains(s.label(at));
  }

  /** What has to be done, told before in the sentence: the condition there, else the clause. */
  private static Optional<Need> before(Scene scene, List<Link> links, int opener) {
    Sentence s = scene.sentence();
    for (Link link : links) {
      if (link.clause() && link.last() < opener && link.linked() < opener) {
        return Needs.of(scene, link).stream().findFirst();
      }
    }
    for (int i = opener - 1; i >= 0; i--) {
      int wanted = wanted(s, i);
      if (wanted > i && wanted < opener) {
        return Needs.phrase(scene, wanted, Set.of()).stream().findFirst();
      }
      if (Clauses.verb(s, i) && (bound(s, i) || imperative(s, i) || deadline(s, i))) {
        boolean time = deadline(s, i);
        int act = time ? infinitive(s, i) : i;
        if (act < opener) {
          int from = time ? act : first(s, act, opener);
          return Optional.of(new Need(left(scene, from, opener), scene.doers(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** <em>wants a share of the fee, failing which</em>: what is wanted, or -1. */
  private static int wanted(Sentence s, int verb) {
    boolean wants = Set.of("want", "demand", "seek", "require").contains(s.lemma(verb));
    return wants && Clauses.verb(s, verb) ? s.child(verb, "dobj") : -1;
  }

  /** <em>has until Friday to pay</em>, <em>gave Velia a week to withdraw</em>. */
  static boolean deadline(Sentence s, int verb) {
    return Set.of("have", "give").contains(s.lemma(verb)) && infinitive(s, verb) > verb;
  }

  /** The infinitive under a verb of having or giving time, or -1. */
  static int infinitive(Sentence s, int verb) {
    for (int i : s.subtree(verb)) {
      int aux = i > verb && "VB".equals(s.tag(i)) ? s.child(i, "aux") : -1;
      if (aux >= 0 && "TO".equals(s.tag(aux))) {
        return i;
      }
    }
    return -1;
  }

  /** The verb of duty to the left, or of what somebody is told to do, or -1. */
  private static int duty(Sentence s, int or) {
    for (int i = or - 1; i >= 0; i--) {
      if ("aux".equals(s.label(i)) && DUTIES.contains(s.lemma(i))) {
        return s.head(i) < or ? s.head(i) : -1;
      }
      if (DUTIES.contains(s.lemma(i)) && s.child(i, "xcomp") > i && s.child(i, "xcomp") < or) {
        return i;
      }
      if (ordered(s, i) && s.child(i, "xcomp") > i && s.child(i, "xcomp") < or) {
        return s.child(i, "xcomp");
      }
    }
    return -1;
  }

  /** Where a clause begins: with its subject, else with its verb or what stands before it. */
  private static int first(Sentence s, int verb, int end) {
    int subject = s.child(verb, "nsubj", "nsubjpass");
    int first = verb;
    for (int i : s.subtree(subject >= 0 ? subject : verb)) {
      boolean word = !Set.of("punct", "mark").contains(s.label(i)) && !"TO".equals(s.tag(i));
      first = i < end && word ? Math.min(first, i) : first;
    }
    return first;
  }

  /** The words from here up to what follows otherwise. */
  private static Span left(Scene scene, int first, int end) {
    Sentence s = scene.sentence();
    int last = end - 1;
    while (last > first && ("punct".equals(s.label(last)) || "cc".equals(s.label(last)))) {
      last--;
    }
    return scene.passage().span(first, last);
  }

  /** The end of the clause: a comma, a closing mark or the end of the sentence. */
  private static int end(Sentence s, int from) {
    int i = from;
    while (i + 1 < s.size() && !"punct".equals(s.label(i + 1)) && !"cc".equals(s.label(i + 1))) {
      i++;
    }
    return i;
  }

  private static Draft draft(
      Scene scene, Span marker, int verb, Span consequence, Need need, String rule) {
    return new Draft(
        Condition.Type.WARNING,
        Sayers.goingOn(scene, verb, marker),
        scene.statementId(marker),
        marker,
        consequence,
        List.of(need),
        Polarity.POSITIVE,
        .82,
        rule);
  }
}
