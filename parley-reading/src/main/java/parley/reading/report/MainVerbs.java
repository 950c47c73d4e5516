package parley.reading.report;

import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;

/** The verbs that linked clauses and noun phrases depend on: what waits, or holds, for them. */
final class MainVerbs {

  private static final Set<String> SAYING =
      Set.of("say", "insist", "warn", "repeat", "maintain", "add", "promise", "vow");

  private static final Set<String> STAYING = Set.of("stay", "remain", "keep", "be");

  private MainVerbs() {}

  /** The verb above a token of what is linked; of what is said, where that is a verb of saying. */
  static int of(Sentence s, int token, int linked) {
    return said(s, above(s, token, linked), linked);
  }

  /** The verb above, where the linked clause itself does not count. */
  static int above(Sentence s, int token, int linked) {
    int above = Clauses.verbAbove(s, token);
    return above == linked ? Clauses.verbAbove(s, linked) : above;
  }

  /**
   * The verb that a clause belongs to where it hangs on the verb of saying: <em>said it was
   * willing, but only after the strike</em>; <em>Osk will come only if it rains, he said</em>;
   * <em>without rain, he said, Osk would not come</em>; <em>Osk would come, he said, once it
   * rains</em>; <em>until it rains Osk says it will wait</em>; <em>Osk would come, it said, if and
   * only if it rains</em>.
   */
  private static int said(Sentence s, int main, int linked) {
    if (main < 0) {
      return main;
    }
    int outer = s.head(main);
    if ("parataxis".equals(s.label(main)) && outer >= 0 && Clauses.verb(s, outer)) {
      return outer;
    }
    int content = s.child(main, "ccomp");
    if (content < 0 || content == linked) {
      return main;
    }
    boolean joined =
        "conj".equals(s.label(linked))
            && content < linked
            && s.child(content, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
    boolean before = content < linked && linked < main;
    int speaker = s.child(main, "nsubj");
    boolean inserted =
        speaker > linked
            && main < content
            && punctuated(s, Math.min(speaker, s.subtree(speaker)[0]) - 1)
            && IntStream.range(main + 1, content).anyMatch(i -> punctuated(s, i));
    boolean opening =
        linked < main
            && main < content
            && SAYING.contains(s.lemma(main))
            && !Clauses.modal(s, content).isEmpty();
    boolean behind =
        content < main
            && main < linked
            && punctuated(s, s.subtree(linked)[0] - 1)
            && IntStream.range(content, main).anyMatch(i -> punctuated(s, i))
            && (!Clauses.modal(s, content).isEmpty() || s.child(content, "acomp") >= 0);
    return joined || before || inserted || opening || behind ? content : main;
  }

  private static boolean punctuated(Sentence s, int token) {
    return token >= 0 && token < s.size() && "punct".equals(s.label(token));
  }

  /**
   * <em>will stay where it is as long as</em>, <em>will stay shut until</em>: what is in such an
   * aside or state belongs to the whole.
   */
  static int raised(Sentence s, int main) {
    int above = s.head(main);
    if (above < 0 || !Clauses.modal(s, main).isEmpty()) {
      return main;
    }
    if (Set.of("xcomp", "acomp", "oprd").contains(s.label(main))) {
      return STAYING.contains(s.lemma(above)) ? above : main;
    }
    int opener = s.subtree(main)[0];
    boolean where = "where".equals(s.lemma(opener)) && opener > above;
    boolean under = Set.of("advcl", "ccomp").contains(s.label(main));
    return under && where && ahead(s, above) ? above : main;
  }

  private static boolean ahead(Sentence s, int verb) {
    return !Clauses.modal(s, verb).isEmpty() || Set.of("VBZ", "VBP").contains(s.tag(verb));
  }
}
