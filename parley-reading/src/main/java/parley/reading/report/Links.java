package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Link.Kind;

/**
 * Finds the {@link Link}s of a sentence. One place for the shapes that the parser gives them: a
 * mark on a clause, a preposition with a noun phrase or a clause, and phrases such as <em>as long
 * as</em> and <em>on condition that</em>, whose parts hang on one another in several ways.
 */
public final class Links {

  private static final Map<String, Kind> WORDS =
      Map.ofEntries(
          Map.entry("until", Kind.UNTIL),
          Map.entry("till", Kind.UNTIL),
          Map.entry("unless", Kind.UNLESS),
          Map.entry("before", Kind.BEFORE),
          Map.entry("after", Kind.AFTER),
          Map.entry("upon", Kind.AFTER),
          Map.entry("following", Kind.AFTER),
          Map.entry("once", Kind.ONCE),
          Map.entry("if", Kind.IF),
          Map.entry("when", Kind.WHEN),
          Map.entry("while", Kind.WHILE),
          Map.entry("provided", Kind.PROVIDED),
          Map.entry("providing", Kind.PROVIDED),
          Map.entry("without", Kind.WITHOUT));

  private static final List<Phrase> PHRASES =
      List.of(
          Phrase.of(Kind.AS_LONG_AS, "as", "long", "as"),
          Phrase.of(Kind.AS_LONG_AS, "so", "long", "as"),
          Phrase.of(Kind.ONCE, "as", "soon", "as"),
          Phrase.of(Kind.PROVIDED, "on", "the", "condition", "that"),
          Phrase.of(Kind.PROVIDED, "on", "condition", "that"),
          Phrase.of(Kind.PROVIDED, "on", "the", "understanding", "that"),
          Phrase.of(Kind.IN_THE_EVENT, "in", "the", "event", "of"),
          Phrase.of(Kind.IN_THE_EVENT, "in", "the", "event", "that"),
          Phrase.of(Kind.IN_EXCHANGE, "in", "exchange", "for"),
          Phrase.of(Kind.IN_EXCHANGE, "in", "return", "for"),
          Phrase.of(Kind.BEFORE, "prior", "to"),
          Phrase.of(Kind.BEFORE, "ahead", "of"));

  private static final Set<String> CLAUSE_LABELS =
      Set.of("advcl", "pcomp", "ccomp", "acl", "conj", "relcl", "dep", "root");

  /** Words before a link that take its force away: even if, as if, with or without. */
  private static final Set<String> SPOILERS = Set.of("even", "as", "what", "or", "and/or");

  private Links() {}

  private record Phrase(Kind kind, List<String> words) {

    static Phrase of(Kind kind, String... words) {
      return new Phrase(kind, List.of(words));
    }

    boolean at(Sentence s, int token) {
      if (token + words.size() > s.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(lower(s, token + i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** The links of a sentence, left to right. */
  public static List<Link> in(Sentence s) {
    List<Link> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<Link> phrase = phrase(s, i);
      if (phrase.isPresent()) {
        found.add(phrase.get());
        i = phrase.get().last();
      } else {
        word(s, i).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Link> phrase(Sentence s, int first) {
    for (Phrase phrase : PHRASES) {
      if (phrase.at(s, first)) {
        int last = first + phrase.words().size() - 1;
        return phrase.kind() == Kind.AS_LONG_AS || phrase.kind() == Kind.ONCE
            ? degree(s, phrase.kind(), first, last)
            : fixed(s, phrase.kind(), first, last);
      }
    }
    return Optional.empty();
  }

  /** <em>as long as N</em>: N hangs on <em>long</em>, or its mark does on N. */
  private static Optional<Link> degree(Sentence s, Kind kind, int first, int last) {
    int linked = s.head(last);
    if (linked == last - 1) {
      linked = s.child(linked, "advcl", "ccomp");
    }
    if (linked < 0 || linked <= last || !Clauses.verb(s, linked)) {
      return Optional.empty();
    }
    return of(s, kind, first, last, mainAbove(s, last - 1, linked), linked, true);
  }

  /** A preposition, a noun, and what hangs on the noun. */
  private static Optional<Link> fixed(Sentence s, Kind kind, int first, int last) {
    int linked = Arc.ROOT;
    if ("that".equals(lower(s, last))) {
      linked = s.head(last);
      if (linked <= last || !Clauses.verb(s, linked)) {
        return Optional.empty();
      }
      return of(s, kind, first, last, mainAbove(s, first, linked), linked, true);
    }
    linked = s.child(last, "pobj", "pcomp");
    if (linked < 0) {
      return Optional.empty();
    }
    return of(
        s, kind, first, last, mainAbove(s, first, linked), linked, "pcomp".equals(s.label(linked)));
  }

  private static Optional<Link> word(Sentence s, int i) {
    Kind kind = WORDS.get(lower(s, i));
    if (kind == null) {
      return inverted(s, i);
    }
    if (i > 0 && SPOILERS.contains(lower(s, i - 1))) {
      return Optional.empty();
    }
    int last =
        i + 1 < s.size() && "that".equals(lower(s, i + 1)) && kind == Kind.PROVIDED ? i + 1 : i;
    return switch (s.label(i)) {
      case "mark", "advmod" -> marked(s, kind, i, last);
      case "prep" -> {
        int below = s.child(i, "pcomp", "pobj", "ccomp");
        int linked = below < 0 && kind == Kind.PROVIDED ? clauseFrom(s, last + 1) : below;
        yield linked < 0
            ? Optional.empty()
            : of(
                s,
                kind,
                i,
                last,
                said(s, mainAbove(s, i, linked), linked),
                linked,
                Clauses.verb(s, linked));
      }
      default -> kind == Kind.PROVIDED ? falsePassive(s, i, last) : Optional.empty();
    };
  }

  private static Optional<Link> marked(Sentence s, Kind kind, int i, int last) {
    int linked = s.head(i);
    if (linked < i || !CLAUSE_LABELS.contains(s.label(linked)) || !clause(s, linked)) {
      return Optional.empty();
    }
    // if as the object of ask, see, know is a question
    if ("ccomp".equals(s.label(linked)) && kind == Kind.IF) {
      return Optional.empty();
    }
    return of(s, kind, i, last, said(s, mainAbove(s, linked, linked), linked), linked, true);
  }

  /**
   * The verb that a clause belongs to where it hangs on the verb of saying: <em>said it was
   * willing, but only after the strike</em>; <em>Osk will come only if it rains, he said</em>;
   * <em>without rain, he said, Osk would not come</em>; <em>Osk would come, he said, once it
   * rains</em>.
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
    boolean joined = "conj".equals(s.label(linked)) && content < linked;
    boolean before = content < linked && linked < main;
    int speaker = s.child(main, "nsubj");
    boolean inserted =
        speaker > linked
            && main < content
            && punctuated(s, Math.min(speaker, s.subtree(speaker)[0]) - 1)
            && punctuated(s, main + 1);
    return joined || before || inserted ? content : main;
  }

  private static boolean punctuated(Sentence s, int token) {
    return token >= 0 && token < s.size() && "punct".equals(s.label(token));
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
  private static Optional<Link> falsePassive(Sentence s, int i, int last) {
    int below = s.child(i, "ccomp", "pcomp");
    int linked = below < 0 ? clauseFrom(s, last + 1) : below;
    if (linked < 0 || !Clauses.verb(s, linked) || s.child(i, "nsubj", "dobj") >= 0) {
      return Optional.empty();
    }
    return of(s, kind(s, i), i, last, mainAbove(s, i, linked), linked, true);
  }

  private static Kind kind(Sentence s, int i) {
    return WORDS.getOrDefault(lower(s, i), Kind.PROVIDED);
  }

  /**
   * <em>Should Velia fail</em>: the auxiliary stands before its subject in a clause under another.
   */
  private static Optional<Link> inverted(Sentence s, int i) {
    if (!"should".equals(lower(s, i)) || !"aux".equals(s.label(i))) {
      return Optional.empty();
    }
    int linked = s.head(i);
    int subject = s.child(linked, "nsubj", "nsubjpass");
    if (!"advcl".equals(s.label(linked)) || subject < i) {
      return Optional.empty();
    }
    return of(s, Kind.SHOULD, i, i, mainAbove(s, linked, linked), linked, true);
  }

  /** The verb above, where the linked clause itself does not count. */
  private static int mainAbove(Sentence s, int token, int linked) {
    int above = Clauses.verbAbove(s, token);
    return above == linked ? Clauses.verbAbove(s, linked) : above;
  }

  private static Optional<Link> of(
      Sentence s, Kind kind, int first, int last, int main, int linked, boolean clause) {
    if (main < 0 || main == linked) {
      return Optional.empty();
    }
    String before = first > 0 ? lower(s, first - 1) : "";
    boolean only = "only".equals(before);
    boolean not = "not".equals(before);
    return Optional.of(
        new Link(kind, only || not ? first - 1 : first, last, main, linked, clause, only, not));
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
