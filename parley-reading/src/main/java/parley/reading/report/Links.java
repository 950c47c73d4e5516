package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Link.Kind;
import parley.reading.report.LinkWords.Wording;

/**
 * Finds the {@link Link}s of a sentence. One place for the shapes that the parser gives them: a
 * mark on a clause, a preposition with a noun phrase or a clause, and phrases such as <em>as long
 * as</em> and <em>on condition that</em>, whose parts hang on one another in several ways.
 */
public final class Links {

  /** What is asked or seen with <em>if</em>. */
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "see",
          "know",
          "wonder",
          "say",
          "decide",
          "check",
          "doubt",
          "learn",
          "find",
          "tell",
          "consider",
          "discuss",
          "determine",
          "matter",
          "care",
          "question",
          "judge",
          "be");

  private static final Set<String> CLAUSE_LABELS =
      Set.of("advcl", "pcomp", "ccomp", "acl", "conj", "relcl", "dep", "root");

  /** Words before a link that take its force away: even if, as if, with or without. */
  private static final Set<String> SPOILERS = Set.of("even", "as", "what", "or", "and/or");

  /** Words that have become prepositions and that the parser takes for verbs. */
  private static final Set<String> PARTICIPLES = Set.of("pending", "barring", "failing", "absent");

  /** What <em>and not before</em> makes a condition. */
  private static final Set<Kind> EXACT = Set.of(Kind.WHEN, Kind.IF, Kind.ONCE, Kind.AFTER);

  private Links() {}

  /** The links of a sentence, left to right. */
  public static List<Link> in(Sentence s) {
    List<Link> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      int at = i;
      Optional<Wording> wording = LinkWords.at(s, i);
      if (wording.isEmpty()) {
        inverted(s, i).or(() -> onlyWith(s, at)).ifPresent(found::add);
      } else if (wording.get().single()) {
        word(s, wording.get().kind(), i).ifPresent(found::add);
      } else {
        int last = i + wording.get().words().size() - 1;
        phrase(s, wording.get().kind(), i, last).ifPresent(found::add);
        i = last;
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Link> phrase(Sentence s, Kind kind, int first, int last) {
    return switch (lower(s, last)) {
      case "as" -> degree(s, kind, first, last);
      case "that" -> clause(s, kind, first, last);
      default ->
          Set.of("mark", "advmod").contains(s.label(last))
              ? marked(s, kind, first, last)
              : fixed(s, kind, first, last);
    };
  }

  /** <em>as long as N</em>: N hangs on <em>long</em>, or its mark does on N. */
  private static Optional<Link> degree(Sentence s, Kind kind, int first, int last) {
    int linked = s.head(last);
    if (linked == last - 1) {
      linked = s.child(linked, "advcl", "ccomp");
    }
    if (linked <= last
        || !Clauses.verb(s, linked)
        || (kind == Kind.AS_LONG_AS && Measures.of(s, linked))) {
      return Optional.empty();
    }
    return of(s, kind, first, last, MainVerbs.of(s, last - 1, linked), linked, true);
  }

  /** <em>on condition that N</em>. */
  private static Optional<Link> clause(Sentence s, Kind kind, int first, int last) {
    int marked = s.head(last);
    int linked = marked > last && Clauses.verb(s, marked) ? marked : clauseFrom(s, last + 1);
    return linked < 0
        ? Optional.empty()
        : of(s, kind, first, last, MainVerbs.of(s, first, linked), linked, true);
  }

  /** A preposition, or words that have become one, with a noun phrase or a clause. */
  private static Optional<Link> fixed(Sentence s, Kind kind, int first, int last) {
    int linked = s.child(last, "pobj", "pcomp");
    return linked < 0
        ? Optional.empty()
        : of(
            s,
            kind,
            first,
            last,
            MainVerbs.of(s, first, linked),
            linked,
            "pcomp".equals(s.label(linked)));
  }

  private static Optional<Link> word(Sentence s, Kind kind, int i) {
    if (i > 0 && SPOILERS.contains(lower(s, i - 1))) {
      return Optional.empty();
    }
    if (kind == Kind.ASSUMING) {
      return assuming(s, i);
    }
    if (PARTICIPLES.contains(lower(s, i))) {
      return participle(s, kind, i);
    }
    if (Set.of("against", "given").contains(lower(s, i))) {
      return Considerations.at(s, i) ? fixed(s, kind, i, i) : Optional.empty();
    }
    return switch (s.label(i)) {
      case "mark", "advmod" -> marked(s, kind, i, i);
      case "prep" -> {
        int below = s.child(i, "pcomp", "pobj", "ccomp");
        int linked = below < 0 && kind == Kind.PROVIDED ? clauseFrom(s, i + 1) : below;
        yield linked < 0
            ? Optional.empty()
            : of(s, kind, i, i, MainVerbs.of(s, i, linked), linked, Clauses.verb(s, linked));
      }
      default -> kind == Kind.PROVIDED ? falsePassive(s, i) : Optional.empty();
    };
  }

  /** <em>pending an inquiry</em>, <em>absent a deal</em>: read as verbs with an object. */
  private static Optional<Link> participle(Sentence s, Kind kind, int i) {
    boolean before = i > 1 && "nmod".equals(s.label(i)) && s.tag(i - 1).startsWith("NN");
    int linked = before ? s.head(i) : s.child(i, "pobj", "dobj", "npadvmod", "attr");
    boolean aside =
        before || Set.of("advcl", "prep", "xcomp", "acl", "advmod").contains(s.label(i));
    boolean no = linked > i && Set.of("no", "yes").contains(s.lemma(linked));
    boolean pronoun = linked > i && !no && !s.tag(linked).startsWith("NN");
    return linked < i || !aside || pronoun || s.child(i, "aux", "nsubj", "mark") >= 0
        ? Optional.empty()
        : of(s, kind, i, i, MainVerbs.of(s, i, linked), linked, false);
  }

  /** <em>assuming Velia pays</em>, read as a verb over a clause. */
  private static Optional<Link> assuming(Sentence s, int i) {
    int linked = s.child(i, "ccomp");
    return linked < i || !"advcl".equals(s.label(i)) || s.child(i, "nsubj", "aux") >= 0
        ? Optional.empty()
        : of(s, Kind.ASSUMING, i, i, MainVerbs.of(s, i, linked), linked, true);
  }

  private static Optional<Link> marked(Sentence s, Kind kind, int i, int last) {
    int linked = s.head(last);
    if (linked < i || !CLAUSE_LABELS.contains(s.label(linked)) || !clause(s, linked)) {
      return Optional.empty();
    }
    if ("ccomp".equals(s.label(linked)) && kind == Kind.IF && question(s, s.head(linked))) {
      return Optional.empty();
    }
    return of(s, kind, i, last, MainVerbs.of(s, linked, linked), linked, true);
  }

  /** <em>asked if</em>, <em>it is not clear if</em>; not <em>would concede if</em>. */
  private static boolean question(Sentence s, int verb) {
    return !Set.of("will", "would", "can", "could", "may", "might").contains(Clauses.modal(s, verb))
        || ASKING.contains(s.lemma(verb));
  }

  /** A verb, a head with a subject, or a verb taken for a plural: <em>unless Osk signs</em>. */
  private static boolean clause(Sentence s, int head) {
    return Clauses.verb(s, head)
        || s.child(head, "nsubj", "nsubjpass") >= 0
        || ("NNS".equals(s.tag(head))
            && "advcl".equals(s.label(head))
            && s.child(head, "compound") >= 0);
  }

  /** The verb of the clause that begins with this token, or -1. */
  private static int clauseFrom(Sentence s, int first) {
    for (int i = first; i < Math.min(s.size(), first + 20); i++) {
      if (Clauses.verb(s, i)
          && s.child(i, "nsubj", "nsubjpass") >= first
          && s.subtree(i)[0] == first) {
        return i;
      }
    }
    return -1;
  }

  /** <em>will come provided the road opens</em>, read as <em>the come is provided</em>. */
  private static Optional<Link> falsePassive(Sentence s, int i) {
    int below = s.child(i, "ccomp", "pcomp");
    int linked = below < 0 ? clauseFrom(s, i + 1) : below;
    if (linked < 0 || !Clauses.verb(s, linked) || s.child(i, "nsubj", "dobj") >= 0) {
      return Optional.empty();
    }
    return of(s, Kind.PROVIDED, i, i, MainVerbs.above(s, i, linked), linked, true);
  }

  /**
   * <em>Should Velia fail</em>, <em>were Velia to fail</em>: the auxiliary stands before its
   * subject in a clause under another.
   */
  private static Optional<Link> inverted(Sentence s, int i) {
    if (!Set.of("should", "were").contains(lower(s, i)) || !"aux".equals(s.label(i))) {
      return Optional.empty();
    }
    int linked = s.head(i);
    int subject = s.child(linked, "nsubj", "nsubjpass");
    if (!"advcl".equals(s.label(linked)) || subject < i) {
      return Optional.empty();
    }
    return of(s, Kind.SHOULD, i, i, MainVerbs.of(s, linked, linked), linked, true);
  }

  /** <em>only with the consent of Velia</em>, <em>only at its invitation</em>. */
  private static Optional<Link> onlyWith(Sentence s, int i) {
    int noun = s.child(i, "pobj");
    int linked = noun > i && "basis".equals(s.lemma(noun)) ? basis(s, noun) : noun;
    boolean only = i > 0 && "only".equals(lower(s, i - 1)) && "prep".equals(s.label(i));
    return !only || linked < i || !Set.of("with", "at", "by", "on", "under").contains(lower(s, i))
        ? Optional.empty()
        : of(s, Kind.WITH, i, i, MainVerbs.above(s, i, linked), linked, false);
  }

  /** <em>only on the basis of complete marks</em>: the marks. */
  private static int basis(Sentence s, int noun) {
    int of = s.child(noun, "prep");
    return of < 0 || !"of".equals(s.lemma(of)) ? noun : s.child(of, "pobj");
  }

  private static Optional<Link> of(
      Sentence s, Kind kind, int first, int last, int main, int linked, boolean clause) {
    if (main < 0 || main == linked || anonymous(s, linked)) {
      return Optional.empty();
    }
    String before = first > 0 ? lower(s, first - 1) : "";
    int above = MainVerbs.raised(s, main);
    boolean only =
        "only".equals(before)
            || (EXACT.contains(kind) && notBefore(s, linked))
            || (last > first && "only".equals(lower(s, last - 1)));
    boolean not = "not".equals(before);
    return Optional.of(
        new Link(
            kind,
            "only".equals(before) || not ? first - 1 : first,
            last,
            above == linked ? main : above,
            linked,
            clause,
            only,
            not));
  }

  /** <em>when the bill is settled, and not before</em>; <em>and not a day earlier</em>. */
  private static boolean notBefore(Sentence s, int linked) {
    for (int i = linked + 1; i + 1 < s.size(); i++) {
      if ("not".equals(lower(s, i))) {
        boolean day = i + 3 < s.size() && "DT".equals(s.tag(i + 1));
        return Set.of("before", "earlier", "sooner", "otherwise")
            .contains(lower(s, day ? i + 3 : i + 1));
      }
    }
    return false;
  }

  /** <em>on condition of anonymity</em>, <em>that he not be named</em>: how somebody speaks. */
  private static boolean anonymous(Sentence s, int linked) {
    boolean named = Set.of("name", "identify", "quote").contains(s.lemma(linked));
    return "anonymity".equals(s.lemma(linked))
        || (named && Clauses.passive(s, linked) && Clauses.negated(s, linked));
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
