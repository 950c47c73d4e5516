package parley.reading.conditions;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * Whether something is said not to happen, and what that is: not only by <em>not</em>, but by
 * <em>no</em> and <em>nobody</em>, by refusing, by <em>impossible</em>.
 *
 * @param top the head of what does not happen
 * @param denied whether it is said not to happen
 * @param pending whether it may still happen: no account of the past
 */
record Waiting(int top, boolean denied, boolean pending) {

  /** What a report puts in between: it will not speak to Osk, however, before. */
  private static final Set<String> ASIDES =
      Set.of("however", "meanwhile", "though", "therefore", "instead", "too", "either");

  /** What somebody did not mean to do, he does not yet: the report tells it in the past. */
  private static final Set<String> INTENDING = Set.of("intend", "plan", "mean", "propose");

  /** Verbs under which a negation counts for what they govern: does not want talks to open. */
  private static final Set<String> TRANSPARENT =
      Set.of("allow", "let", "permit", "want", "expect", "believe", "think", "see", "accept");

  static Waiting of(Sentence s, int verb) {
    int top = verb;
    boolean denied = Denying.denies(s, verb);
    boolean pending = pending(s, verb);
    int refused = s.child(verb, "xcomp");
    if (Denying.REFUSALS.contains(s.lemma(verb)) && refused > verb && !Clauses.negated(s, verb)) {
      return new Waiting(refused, true, !pluperfect(s, verb));
    }
    int at = verb;
    while (!denied && s.head(at) != Arc.ROOT) {
      int head = s.head(at);
      String label = s.label(at);
      boolean open = "xcomp".equals(label) || "acomp".equals(label) || "attr".equals(label);
      boolean under = "ccomp".equals(label) && TRANSPARENT.contains(s.lemma(head));
      if (open && Denying.REFUSALS.contains(s.lemma(head)) && !Clauses.negated(s, head)) {
        return new Waiting(at, true, !pluperfect(s, head));
      }
      if ("acl".equals(label) && "refusal".equals(s.lemma(head))) {
        return new Waiting(at, true, true);
      }
      if (!open && !under) {
        break;
      }
      at = head;
      top = under ? top : head;
      denied = Denying.denies(s, head);
      pending = pending(s, head);
    }
    return denied ? new Waiting(top, true, pending) : new Waiting(verb, false, pending(s, verb));
  }

  /** A plan, a rule or a standing refusal; not <em>did not</em> or <em>had not</em>. */
  private static boolean pending(Sentence s, int verb) {
    if (!Clauses.modal(s, verb).isEmpty() || Denying.powerless(s, verb)) {
      return true;
    }
    if (Denying.ruledOut(s, verb) || s.child(verb, "acomp") >= 0 || Denying.offTheTable(s, verb)) {
      return true;
    }
    for (int aux : s.children(verb, "aux", "auxpass")) {
      String tag = s.tag(aux);
      if ("VBD".equals(tag)) {
        boolean intends = INTENDING.contains(s.lemma(verb)) && s.child(verb, "xcomp") > verb;
        return intends && "do".equals(s.lemma(aux));
      }
      if ("VBZ".equals(tag) || "VBP".equals(tag) || "TO".equals(tag)) {
        return !"have".equals(s.lemma(aux));
      }
    }
    return switch (s.tag(verb)) {
      case "VBD" -> backshifted(s, verb);
      case "VBN" -> false;
      default -> true;
    };
  }

  /** <em>had refused to talk</em>: no longer so. */
  private static boolean pluperfect(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return aux >= 0 && "VBD".equals(s.tag(aux)) && "have".equals(s.lemma(aux));
  }

  /** <em>said it saw no point in talks</em>: as it sees them. */
  private static boolean backshifted(Sentence s, int verb) {
    boolean said =
        "ccomp".equals(s.label(verb)) && s.head(verb) >= 0 && "VBD".equals(s.tag(s.head(verb)));
    return said && Set.of("be", "see", "have", "want", "need", "remain").contains(s.lemma(verb));
  }

  /** The verb whose clause holds all that waits: <em>is ready to sign</em>, not <em>sign</em>. */
  static int top(Sentence s, int main) {
    int at = main;
    while (("xcomp".equals(s.label(at)) || "acomp".equals(s.label(at)))
        && s.head(at) >= 0
        && s.child(at, "nsubj", "nsubjpass") < 0) {
      at = s.head(at);
    }
    return at;
  }

  /** The words of what waits, without the linked clause, the reporting frame and joined clauses. */
  static Span words(Scene scene, int top, Link link) {
    Sentence s = scene.sentence();
    Set<Integer> out = new HashSet<>();
    int below = link.linked();
    while (s.head(below) >= link.first() && s.head(below) <= link.last()) {
      below = s.head(below);
    }
    out.add(below);
    for (int i = link.first(); i <= link.last(); i++) {
      out.add(i);
    }
    return words(scene, top, out);
  }

  static Span words(Scene scene, int top, Set<Integer> leftOut) {
    Sentence s = scene.sentence();
    Set<Integer> out = new HashSet<>(leftOut);
    for (int child : s.children(top)) {
      switch (s.label(child)) {
        case "mark", "parataxis" -> out.add(child);
        case "advcl" -> {
          if (child < top && "as".equals(s.lemma(s.subtree(child)[0]))) {
            out.add(child); // as he told it
          }
        }
        case "conj" -> {
          if (s.child(child, "nsubj", "nsubjpass") >= 0 || after(leftOut, child)) {
            out.add(child);
          }
        }
        case "cc" -> {
          if (child < top || joinsClause(s, top, child)) {
            out.add(child);
          }
        }
        case "prep", "advmod" -> {
          if ("according".equals(s.form(child).toLowerCase(Locale.ROOT))
              || ASIDES.contains(s.lemma(child))) {
            out.add(child);
          }
        }
        default -> {
          if ("to".equals(s.lemma(child))
              && "aux".equals(s.label(child))
              && child == first(s, top)) {
            out.add(child);
          }
        }
      }
    }
    out.remove(top);
    return withAntecedent(scene, top, Clauses.spanWithout(scene.passage(), top, out));
  }

  /**
   * <em>the president, who cannot act</em>, <em>the lease, which she may not publish</em>: with
   * what the pronoun stands for.
   */
  private static Span withAntecedent(Scene scene, int top, Span words) {
    Sentence s = scene.sentence();
    int clause = top;
    while ("ccomp".equals(s.label(clause)) && s.head(clause) > 0) {
      clause = s.head(clause); // which she says she may not publish
    }
    int relative = "relcl".equals(s.label(clause)) ? relative(s, clause, top) : -1;
    return relative < 0 ? words : words.cover(scene.passage().span(s.subtree(s.head(clause))[0]));
  }

  /** The pronoun that opens a relative clause as subject or object of its verbs, or -1. */
  private static int relative(Sentence s, int clause, int top) {
    for (int verb : new int[] {clause, top}) {
      for (int word : s.children(verb, "nsubj", "nsubjpass", "dobj", "pobj")) {
        if (s.tag(word).startsWith("W") && word == s.subtree(clause)[0]) {
          return word;
        }
      }
    }
    return -1;
  }

  private static boolean after(Set<Integer> leftOut, int token) {
    return leftOut.stream().anyMatch(i -> i < token);
  }

  private static boolean joinsClause(Sentence s, int top, int cc) {
    for (int conj : s.children(top, "conj")) {
      if (conj > cc && s.child(conj, "nsubj", "nsubjpass") >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int first(Sentence s, int top) {
    int[] children = s.children(top);
    return children.length == 0 ? top : children[0];
  }
}
