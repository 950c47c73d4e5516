package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Which pieces of a sentence are no steps by themselves, and what they are tied to. */
final class PieceTies {

  private static final Set<String> SUBORDINATE =
      Set.of(
          "once",
          "when",
          "after",
          "as",
          "if",
          "unless",
          "until",
          "till",
          "before",
          "because",
          "although",
          "though",
          "while",
          "since",
          "whether",
          "provided",
          "where",
          "so");
  private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom", "where");

  private final Scene scene;
  private final Sentence s;

  PieceTies(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
  }

  /** With clauses under others, relative clauses and mere phrases tied to what they belong to. */
  List<Piece> tied(List<Piece> pieces) {
    List<Piece> found = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean marked = !piece.marks().isEmpty();
      boolean who = Set.of("who", "whose", "whom").contains(opener(piece));
      boolean loose =
          who
              || !worded(piece)
              || date(piece)
              || (!marked
                  && (under(piece)
                      || phrase(piece)
                      || named(piece)
                      || superlative(piece)
                      || apposed(piece)
                      || aside(found, piece)
                      || Times.only(scene, piece.from(), piece.to())));
      int holder = holder(found, piece);
      if (holder >= 0) {
        Piece whole = found.get(holder);
        while (found.size() > holder) {
          found.removeLast();
        }
        found.add(
            new Piece(whole.from(), piece.to(), whole.joint(), whole.with(piece.marks()).marks()));
      } else if (!loose) {
        found.add(found.isEmpty() ? piece.first() : piece);
      } else if (!found.isEmpty()
          && !supposed(piece)
          && !quoted(found.getLast().to(), piece.from())
          && piece.from() <= found.getLast().to() + 2) {
        Piece last = found.getLast();
        List<Mark> marks = last.with(piece.marks()).marks();
        found.set(found.size() - 1, new Piece(last.from(), piece.to(), last.joint(), marks));
      }
    }
    return found;
  }

  /** A relative clause, or one that a word such as once or if puts under another. */
  boolean under(Piece piece) {
    String first = opener(piece);
    boolean clause = Words.finite(s, piece.from(), piece.to()) >= 0;
    return RELATIVE.contains(first) || (SUBORDINATE.contains(first) && clause && !leads(piece));
  }

  /**
   * <em>After the count the agency will pay</em>: a phrase with no comma behind it, and a clause.
   */
  private boolean leads(Piece piece) {
    int thing = "prep".equals(s.label(piece.from())) ? s.child(piece.from(), "pobj") : -1;
    int verb = Words.finite(s, piece.from(), piece.to());
    int subject = thing < 0 ? -1 : Clauses.subject(s, Words.main(s, verb));
    return subject > thing && subject < verb && s.head(piece.from()) == s.head(subject);
  }

  private boolean worded(Piece piece) {
    return piece.to() - piece.from() > 1 || !Set.of("not", "too", "also").contains(opener(piece));
  }

  /** A name behind what somebody is: the mediator, Marta Olsen. */
  private boolean named(Piece piece) {
    return IntStream.range(piece.from(), piece.to()).allMatch(i -> s.tag(i).startsWith("NNP"));
  }

  /** On what supposition the step before it is told: if the plan holds. */
  private boolean supposed(Piece piece) {
    return Set.of("if", "unless", "provided", "assuming").contains(opener(piece));
  }

  /** Whether a quotation ends between the two: who speaks is no part of it. */
  private boolean quoted(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> "''".equals(s.tag(i)) || Set.of("\"", "”").contains(s.form(i)));
  }

  /** Nothing but a day with its preposition. */
  private boolean date(Piece piece) {
    return "IN".equals(s.tag(piece.from()))
        && Times.end(scene, piece.from(), piece.to()) >= piece.to();
  }

  /** <em>The flights, suspended for years, come first</em>: said of a noun between commas. */
  private boolean aside(List<Piece> before, Piece piece) {
    return !before.isEmpty()
        && "VBN".equals(s.tag(piece.from()))
        && ",".equals(piece.joint())
        && Words.finite(s, before.getLast().from(), before.getLast().to()) < 0
        && Words.finite(s, piece.from(), piece.to()) < 0;
  }

  /** <em>Osk's leader, a patient man, means to</em>: who the subject is. */
  private boolean apposed(Piece piece) {
    int head = TaggedNounPhrases.head(s, piece.from());
    int named = head >= 0 && "appos".equals(s.label(head)) ? s.head(head) : -1;
    return named >= 0
        && named < piece.from()
        && "nsubj".equals(s.label(named))
        && s.head(named) >= piece.to();
  }

  /** What is said of the step before: the first visit in ten years. */
  private boolean superlative(Piece piece) {
    int next = piece.from() + 1;
    return Set.of("the", "their", "its", "his", "her").contains(opener(piece))
        && next < piece.to()
        && Set.of("first", "last", "only").contains(s.form(next))
        && Words.finite(s, piece.from(), piece.to()) < 0;
  }

  /** A phrase with a preposition, or an adverb. */
  private boolean phrase(Piece piece) {
    if (gapped(piece)) {
      return false;
    }
    if ("with".equals(opener(piece)) && Times.dated(scene, piece.from(), piece.to())) {
      return false; // with an exchange of the wounded on Thursday
    }
    return (Set.of("IN", "RB", "TO").contains(s.tag(piece.from()))
            || SUBORDINATE.contains(opener(piece)))
        && Words.finite(s, piece.from(), piece.to()) < 0
        && Words.kind(s, piece.from(), piece.to()) != Words.Kind.VERB;
  }

  /**
   * <em>goes to the council in May, to the elders in June</em>: the same preposition, and a day.
   */
  private boolean gapped(Piece piece) {
    return "to".equals(opener(piece))
        && piece.to() > piece.from() + 1
        && Times.dated(scene, piece.from() + 1, piece.to())
        && IntStream.range(0, piece.from()).anyMatch(i -> "to".equals(s.form(i)));
  }

  /** The piece with the subject of the verb that this one begins with, or -1. */
  private int holder(List<Piece> before, Piece piece) {
    int verb = Words.finite(s, piece.from(), piece.to());
    int head =
        verb < 0
            ? -1
            : "aux".equals(s.label(verb)) || "auxpass".equals(s.label(verb)) ? s.head(verb) : verb;
    int subject = head < 0 ? -1 : Clauses.subject(s, head);
    boolean own =
        Set.of("DT", "PRP$").contains(s.tag(piece.from()))
            && Words.kind(s, piece.from(), piece.to()) == Words.Kind.CLAUSE;
    own |= "and".equals(piece.joint()); // no subject stands behind a comma and this
    own |=
        head >= 0 && Arrays.stream(s.children(head, "nsubj", "nsubjpass")).anyMatch(piece::holds);
    for (int i = 0; !own && subject >= 0 && subject < piece.from() && i < before.size(); i++) {
      Piece other = before.get(i);
      boolean marked =
          before.subList(i + 1, before.size()).stream().anyMatch(p -> !p.marks().isEmpty());
      if (other.holds(subject) && !marked && Words.finite(s, other.from(), other.to()) < 0) {
        return i;
      }
    }
    return -1;
  }

  private String opener(Piece piece) {
    return s.form(piece.from()).toLowerCase(Locale.ROOT);
  }
}
