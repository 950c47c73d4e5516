package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right who says what stands before: in <em>Osk will not talk before Velia pays for the canal,
 * its foreign minister, Tom Brandt, said</em> the parser takes the minister for another name of the
 * canal and leaves the verb of saying without a subject, or joins it to the verb of what is said.
 */
final class TrailingSpeakers {

  static final Set<String> SAYING =
      WordFile.lists(TrailingSpeakers.class, "saying.txt").getOrDefault("verbs", Set.of());

  /** What a speaker is taken for. */
  private static final Set<String> BEHIND =
      Set.of("appos", "conj", "dobj", "pobj", "dep", "npadvmod", "attr", "oprd");

  private TrailingSpeakers() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int verb = 3; verb < s.size(); verb++) {
      titled(s, verb, moved);
      int speaker = saying(s, verb) ? speaker(s, verb) : -1;
      if (speaker >= 0) {
        int told = told(s, verb, speaker);
        if (told >= 0) {
          moved.hang(told, verb, "ccomp");
          moved.hang(speaker, verb, "nsubj");
        }
      }
    }
    return moved.sentence();
  }

  /** <em>, its chairman, Tom Brandt, said</em>, read with Brandt alone as the speaker. */
  private static void titled(Sentence s, int verb, Rehung moved) {
    int name = SAYING.contains(s.lemma(verb)) ? s.child(verb, "nsubj") : -1;
    int first = name < 0 || name > verb ? 0 : s.subtree(name)[0];
    if (first < 3 || !"NNP".equals(s.tag(name)) || !",".equals(s.form(first - 1))) {
      return;
    }
    for (int noun = 1; noun < first - 1; noun++) {
      if (behind(s, noun) && ends(s, noun, first - 2)) {
        moved.hang(noun, name, "appos");
        return;
      }
    }
  }

  /** Whether a noun's phrase begins behind a comma and hangs on something before it. */
  private static boolean behind(Sentence s, int noun) {
    boolean nominal = s.tag(noun).startsWith("NN") || "one".equals(s.lemma(noun));
    if (!nominal || !BEHIND.contains(s.label(noun))) {
      return false;
    }
    int first = start(s, noun);
    return first > 1 && s.head(noun) < first && ",".equals(s.form(first - 1));
  }

  /** The first word of a phrase. */
  private static int start(Sentence s, int noun) {
    for (int i : s.subtree(noun)) {
      if (!"punct".equals(s.label(i))) {
        return i;
      }
    }
    return noun;
  }

  /** A finite verb of saying without a subject. */
  private static boolean saying(Sentence s, int verb) {
    boolean perfect = "VBN".equals(s.tag(verb)) && s.child(verb, "aux") >= 0;
    return SAYING.contains(s.lemma(verb))
        && (perfect || Set.of("VBD", "VBZ", "VBP").contains(s.tag(verb)))
        && s.child(verb, "nsubj", "nsubjpass", "expl", "csubj", "auxpass", "mark") < 0;
  }

  /**
   * The outermost noun of the phrase between a comma and the verb, hung on what is before; or -1.
   */
  private static int speaker(Sentence s, int verb) {
    int end = verb - 1;
    while (end > 0 && s.head(end) == verb && !",".equals(s.form(end))) {
      end--; // has repeatedly said
    }
    end -= ",".equals(s.form(end)) ? 1 : 0;
    for (int noun = 1; noun <= end; noun++) {
      if (behind(s, noun) && ends(s, noun, end)) {
        return noun;
      }
    }
    return -1;
  }

  private static boolean ends(Sentence s, int noun, int end) {
    int last = -1;
    for (int i : s.subtree(noun)) {
      last = ",".equals(s.form(i)) ? last : i;
    }
    return last == end;
  }

  /**
   * The verb of what is said: under the verb of saying already, or what that is joined to; or -1.
   */
  private static int told(Sentence s, int verb, int speaker) {
    int first = start(s, speaker);
    for (int clause : s.children(verb, "ccomp", "advcl")) {
      if (clause < first && s.child(clause, "mark") < 0 && subject(s, clause)) {
        return clause;
      }
    }
    boolean joined = Set.of("conj", "parataxis", "ccomp").contains(s.label(verb));
    int head = s.head(verb);
    return joined && head != Arc.ROOT && head < first && Clauses.verb(s, head) && subject(s, head)
        ? head
        : -1;
  }

  private static boolean subject(Sentence s, int verb) {
    return s.child(verb, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
  }
}
