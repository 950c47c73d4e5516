package parley.reading.leverage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** What somebody is moved to: to sign, into signing, to the table. */
final class Goals {

  private static final Set<String> WHERE =
      Set.of("to", "into", "back", "from", "onto", "towards", "toward", "out", "off", "up");

  /** Those that move another for a thing. */
  private static final Set<String> FOR = Set.of("press", "pressure", "push", "lobby");

  private static final Set<String> OF = Set.of("persuade", "convince");
  private static final Set<String> BELOW = Set.of("xcomp", "ccomp", "advcl", "acl", "relcl");

  /** Bringing another to one of these is leverage; to a town it is a journey. */
  private static final Set<String> TABLE =
      Set.of("table", "heel", "line", "fold", "side", "board", "sense", "reason", "plane", "point");

  /** Having another to one of these is company. */
  private static final Set<String> COMPANY =
      Set.of("reception", "dinner", "lunch", "banquet", "wedding", "funeral", "party", "concert");

  private Goals() {}

  /** The clause of what the moved one is to do, or -1. */
  static int clause(Sentence s, int verb, int moved) {
    for (int child : s.children(verb, "xcomp", "ccomp", "advcl")) {
      boolean that = "ccomp".equals(s.label(child)) && OF.contains(s.lemma(verb)); // convince that
      if (child > verb && (that || bare(s, child))) {
        return child;
      }
    }
    for (int child = moved + 1; moved > verb && child < s.size(); child++) {
      if (BELOW.contains(s.label(child)) && s.dominates(moved, child) && to(s, child)) {
        return child; // the guards holding the tanker to let the sailors go
      }
    }
    return -1;
  }

  /** Whether it is an infinitive, or reads as one after make. */
  static boolean bare(Sentence s, int verb) {
    boolean own = "VBP".equals(s.tag(verb)) && s.child(verb, "nsubj") >= 0; // made Osk pay
    int passive = s.child(verb, "auxpass");
    boolean form =
        "VB".equals(s.tag(passive < 0 ? verb : passive)) || (own && s.child(verb, "aux") < 0);
    int mark = s.child(verb, "mark");
    return form
        && (mark < 0 || "for".equals(s.lemma(mark)))
        && Clauses.modal(s, verb).isEmpty()
        && (!own || "make".equals(s.lemma(s.head(verb))));
  }

  private static boolean to(Sentence s, int verb) {
    int to = s.child(verb, "aux");
    return "VB".equals(s.tag(verb)) && to >= 0 && "TO".equals(s.tag(to));
  }

  /** The act after <em>into</em> or <em>out of</em>, or -1. */
  static int gerund(Sentence s, int verb, int moved) {
    int out = s.child(verb, "prt", "advmod");
    for (int top : out < 0 ? new int[] {verb, moved} : new int[] {verb, moved, out}) {
      for (int prep : s.children(top, "prep")) {
        int inner = "out".equals(s.lemma(prep)) ? s.child(prep, "prep") : prep;
        int act = inner < verb ? -1 : act(s, inner);
        boolean off = inner != prep || top == out;
        if (act > verb && ("into".equals(s.lemma(inner)) || off)) {
          return act;
        }
      }
    }
    return -1;
  }

  /** The act after a preposition; the parser may take it for a noun: into signing. */
  private static int act(Sentence s, int prep) {
    int noun = s.child(prep, "pobj");
    boolean gerund = noun == prep + 1 && s.form(noun).endsWith("ing");
    return gerund ? noun : s.child(prep, "pcomp");
  }

  /** What is to be done: without its subject and its <em>to</em>; or where one is to be brought. */
  static @Nullable Span of(Scene scene, int verb, int moved, int clause) {
    Sentence s = scene.sentence();
    if (clause < 0 || clause < moved) {
      boolean participle = Slots.participle(s, verb);
      Span place = place(scene, verb, participle ? verb : Math.max(verb, moved));
      int main = place == null && participle ? main(s, verb) : -1;
      return main < 0 ? place : Pull.predicate(scene, main);
    }
    int by = Slots.lateBy(s, verb);
    int last = clause;
    for (int i : s.subtree(clause)) {
      boolean agent = by >= 0 && s.dominates(by, i);
      if (!"punct".equals(s.label(i)) && i >= clause && !agent) {
        last = i;
      }
    }
    return scene.passage().span(clause, last);
  }

  /** <em>Pressed by Tarn, Osk signed</em>, <em>Osk, egged on by Tarn, signed</em>: signed. */
  private static int main(Sentence s, int participle) {
    int head = s.head(participle);
    boolean acl = "acl".equals(s.label(participle)) && "nsubj".equals(s.label(head));
    return acl ? s.head(head) : "advcl".equals(s.label(participle)) ? head : -1;
  }

  /** <em>to the table</em>, <em>into attending</em>, <em>of the need for a truce</em>. */
  private static @Nullable Span place(Scene scene, int verb, int moved) {
    Sentence s = scene.sentence();
    int back = s.child(verb, "advmod"); // back to the table
    for (int top : back < 0 ? new int[] {verb, moved} : new int[] {verb, moved, back}) {
      for (int prep : s.children(top, "prep")) {
        if (prep > moved && (WHERE.contains(s.lemma(prep)) || asks(s, verb, prep))) {
          int what = s.child(prep, "pcomp");
          return Clauses.span(scene.passage(), what >= 0 ? what : prep);
        }
      }
    }
    return null;
  }

  private static boolean asks(Sentence s, int verb, int prep) {
    int thing = s.child(prep, "pobj");
    boolean of = "of".equals(s.lemma(prep)) && OF.contains(s.lemma(verb));
    boolean wanted = "for".equals(s.lemma(prep)) && FOR.contains(s.lemma(verb)) && step(s, thing);
    return thing >= 0 && (of || wanted);
  }

  private static boolean step(Sentence s, int noun) {
    return noun >= 0 && StepWords.step(s.lemma(noun));
  }

  /** Whether it is the table, or talks, to which another is brought. */
  static boolean table(Scene scene, Moving moving) {
    Sentence s = scene.sentence();
    Span goal = moving.goal();
    for (int i = moving.verb() + 1; goal != null && i < s.size(); i++) {
      if ("pobj".equals(s.label(i)) && goal.contains(scene.passage().span(i))) {
        return TABLE.contains(s.lemma(i))
            || (StepWords.step(s.lemma(i)) && !COMPANY.contains(s.lemma(i)));
      }
    }
    return false;
  }
}
