package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Puts right the few arcs that the parser gets wrong time and again and that decide what is
 * claimed: in <em>a meeting planned for Friday was called off</em> it takes the meeting for what
 * plans.
 */
public final class Mending {

  private static final Set<String> DAYS = Set.of("today", "yesterday");

  private static final Set<String> DENY = Set.of("deny", "admit", "acknowledge", "regret");

  private Mending() {}

  /** The sentence with those arcs mended; the same one where there is nothing to mend. */
  public static Sentence mend(Sentence s) {
    Sentence opened =
        Semicolons.mend(
            OpenedClauses.mend(
                subjects(
                    ofDenials(ofAuxiliaries(HerNouns.mend(Infinitives.mend(Lemmas.mend(s))))))));
    Sentence parted =
        LinkedClauses.mend(TrailingSpeakers.mend(ClosingSpeakers.mend(SaidNouns.mend(opened))));
    return Rounding.mend(
        AsideClauses.mend(WantedClauses.mend(JoinedReports.mend(ThatClauses.mend(parted)))));
  }

  /** <em>Osk has in principle agreed</em>, read as if Osk belonged to <em>has</em>. */
  private static Sentence ofAuxiliaries(Sentence s) {
    List<Arc> arcs = new ArrayList<>(s.arcs());
    boolean mended = false;
    for (int i = 0; i < s.size(); i++) {
      int auxiliary = s.head(i);
      if ("nsubj".equals(s.label(i)) && auxiliary > i && "aux".equals(s.label(auxiliary))) {
        arcs.set(i, new Arc(s.head(auxiliary), "nsubj"));
        mended = true;
      }
    }
    return mended ? new Sentence(s.tokens(), arcs) : s;
  }

  /** <em>Osk denies ever seeking a bomb</em>, read as if it were seeking one. */
  private static Sentence ofDenials(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int deny = 1; deny < s.size(); deny++) {
      int verb = s.head(deny);
      int doing = DENY.contains(s.lemma(deny)) ? s.child(deny, "xcomp") : -1;
      int subject = doing > deny ? s.child(doing, "nsubj") : -1;
      if (subject >= 0 && subject < deny && s.child(deny, "nsubj") < 0) {
        moved.hang(subject, deny, "nsubj");
      }
      if (DENY.contains(s.lemma(deny))
          && s.label(deny).startsWith("aux")
          && verb > deny
          && "VBG".equals(s.tag(verb))) {
        moved.hang(deny, s.head(verb), s.label(verb));
        moved.hang(verb, deny, "xcomp");
        for (int before : s.children(verb)) {
          if (before < deny) {
            moved.hang(before, deny, s.label(before));
          }
        }
      }
    }
    return moved.sentence();
  }

  private static Sentence subjects(Sentence s) {
    List<Arc> arcs = new ArrayList<>(s.arcs());
    boolean mended = false;
    for (int i = 0; i < s.size(); i++) {
      if ("nsubjpass".equals(s.label(i)) && active(s, s.head(i))) {
        arcs.set(i, new Arc(s.head(i), "nsubj")); // Osk has so far wrung from it a delay
        mended = true;
        continue;
      }
      if (hoursWith(s, i)) {
        arcs.set(i, new Arc(i - 1, "prep"));
        mended = true;
        continue;
      }
      int late = afterDay(s, i);
      if (late >= 0) {
        arcs.set(i, new Arc(late, "nsubj"));
        mended = true;
        continue;
      }
      int partner = tornOff(s, i);
      if (partner >= 0) {
        arcs.set(i, new Arc(partner, "conj"));
        mended = true;
        continue;
      }
      int main = reduced(s, i);
      if (main >= 0) {
        int subject = s.child(i, "nsubj", "nsubjpass");
        boolean passive = s.child(main, "auxpass") >= 0;
        arcs.set(main, new Arc(s.head(i), s.label(i)));
        arcs.set(subject, new Arc(main, passive ? "nsubjpass" : "nsubj"));
        arcs.set(i, new Arc(subject, "acl"));
        mended = true;
        continue;
      }
      int joined = onceJoined(s, i);
      if (joined >= 0) {
        int subject = s.head(i);
        for (int between : s.children(s.head(subject), "prep")) {
          if (between > subject && between < joined) {
            arcs.set(between, new Arc(subject, "prep")); // monitors from the bloc
          }
        }
        arcs.set(joined, new Arc(s.head(subject), "advcl"));
        arcs.set(subject, new Arc(joined, "nsubj"));
        arcs.set(i, new Arc(joined, "mark"));
        mended = true;
      }
    }
    return mended ? new Sentence(s.tokens(), arcs) : s;
  }

  /** Whether a verb with <em>has</em> is read as passive though nothing makes it so. */
  private static boolean active(Sentence s, int verb) {
    int has = s.child(verb, "aux");
    boolean been = false;
    for (int aux : s.children(verb, "aux", "auxpass")) {
      been |= "be".equals(s.lemma(aux));
    }
    return has >= 0 && "have".equals(s.lemma(has)) && !been && s.child(verb, "dobj") > verb;
  }

  /** <em>left after three hours with Osk</em>, read as <em>left with Osk</em>. */
  private static boolean hoursWith(Sentence s, int with) {
    int hours = with - 1;
    return hours > 0
        && "with".equals(s.lemma(with))
        && "prep".equals(s.label(with))
        && s.head(with) != hours
        && "pobj".equals(s.label(hours))
        && "after".equals(s.lemma(s.head(hours)))
        && Set.of("hour", "minute", "day", "night").contains(s.lemma(hours));
  }

  /**
   * <em>At a meeting on Tuesday, Osk and Velia agreed</em>, read as if Osk were joined to Tuesday:
   * the verb whose subject it is, or -1.
   */
  private static int afterDay(Sentence s, int noun) {
    int day = s.head(noun);
    if (day < 0
        || day > noun
        || !Set.of("conj", "appos").contains(s.label(noun))
        || !(DAYS.contains(s.lemma(day)) || CalendarWords.NAMES.contains(s.lemma(day)))) {
      return -1;
    }
    int[] phrase = s.subtree(noun);
    int end = phrase[phrase.length - 1];
    if (phrase[0] == 0 || !",".equals(s.form(phrase[0] - 1))) {
      return -1;
    }
    int verb = Clauses.verbAbove(s, day);
    boolean bare = verb > end && s.child(verb, "nsubj", "nsubjpass", "expl", "csubj") < 0;
    if (!bare || !Finite.is(s, verb)) {
      return -1;
    }
    for (int i = end + 1; i < verb; i++) {
      if (s.head(i) != verb || ",".equals(s.form(i))) {
        return -1;
      }
    }
    return verb;
  }

  /**
   * <em>A session between Osk and Velia is set</em>, read with Velia as a second subject: whom it
   * is joined to, or -1.
   */
  private static int tornOff(Sentence s, int noun) {
    int verb = s.head(noun);
    if (!s.label(noun).startsWith("nsubj") || verb < noun) {
      return -1;
    }
    int and = s.subtree(noun)[0] - 1;
    int partner = and < 0 || !"cc".equals(s.label(and)) ? -1 : s.head(and);
    if (partner >= 0 && partner < and && s.label(partner).startsWith("nsubj")) {
      return s.head(partner) == verb ? partner : -1; // Osk and the state Velia both had
    }
    if (partner < 0 || partner > and || !"pobj".equals(s.label(partner))) {
      return -1;
    }
    int subject = s.child(verb, "nsubj", "nsubjpass");
    return subject >= 0 && subject < partner && s.dominates(subject, partner) ? partner : -1;
  }

  /**
   * <em>A meeting planned for Friday was called off</em>, read as if the meeting planned: the verb
   * that the sentence is about, or -1.
   */
  private static int reduced(Sentence s, int participle) {
    int subject = s.child(participle, "nsubj", "nsubjpass");
    boolean bare =
        Set.of("VBN", "VBD").contains(s.tag(participle))
            && s.child(participle, "aux", "auxpass", "dobj") < 0;
    if (!bare || subject < 0 || subject > participle) {
      return -1; // The dam, Osk said, will open: set off by commas, it is a reporting clause
    }
    int root = "root".equals(s.label(participle)) ? nextRoot(s, participle) : -1;
    IntStream inner = IntStream.of(s.children(participle, "ccomp"));
    for (int verb : IntStream.concat(inner, IntStream.of(root)).toArray()) {
      if (verb > participle
          && Finite.is(s, verb)
          && s.child(verb, "nsubj", "nsubjpass", "expl", "mark") < 0
          && IntStream.range(subject, verb).noneMatch(i -> ",".equals(s.form(i)))) {
        return verb;
      }
    }
    return behindAside(s, subject, participle);
  }

  /** <em>Sailings, stopped in May, could begin again</em>: the verb behind the second comma. */
  private static int behindAside(Sentence s, int subject, int participle) {
    int[] noun = s.subtree(subject);
    int comma = noun[noun.length - 1] + 1;
    if (comma >= participle || !",".equals(s.form(comma))) {
      return -1;
    }
    for (int verb : s.children(participle, "advcl", "conj", "dep")) {
      int[] clause = s.subtree(verb);
      int end = ",".equals(s.form(clause[0])) ? clause[0] : clause[0] - 1;
      if (verb > participle
          && ",".equals(s.form(end))
          && s.label(end + 1).startsWith("aux")
          && Finite.is(s, verb)
          && s.child(verb, "nsubj", "nsubjpass", "expl", "mark") < 0) {
        return verb;
      }
    }
    return -1;
  }

  /** The next verb that the parser hangs on nothing either, or -1. */
  private static int nextRoot(Sentence s, int from) {
    return IntStream.range(from + 1, s.size())
        .filter(i -> s.head(i) == Arc.ROOT && Clauses.verb(s, i))
        .findFirst()
        .orElse(-1);
  }

  /**
   * <em>will leave once monitors have come</em>, read as <em>leave the once monitors</em>: the verb
   * of the clause that <em>once</em> opens, or -1.
   */
  private static int onceJoined(Sentence s, int once) {
    int subject = s.head(once);
    if (!"once".equals(s.lemma(once))
        || !"advmod".equals(s.label(once))
        || subject < once
        || subject > once + 3
        || !"dobj".equals(s.label(subject))) {
      return -1;
    }
    for (int verb : s.subtree(s.head(subject))) {
      if (verb > subject
          && Set.of("ccomp", "dep", "acl").contains(s.label(verb))
          && Finite.is(s, verb)
          && s.child(verb, "nsubj", "nsubjpass", "mark") < 0) {
        return verb;
      }
    }
    return -1;
  }
}
