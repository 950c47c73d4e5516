package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Cuts a sentence into the words that may be steps: at every stop inside it, and at <em>and</em>
 * where what follows has a word of order, a date or a subject of its own.
 */
final class Pieces {

  /** Verbs that tell the last leg of a course. */
  static final Set<String> ENDING = Set.of("end", "finish", "close", "conclude", "culminate");

  private final Scene scene;
  private final Sentence s;
  private final List<Mark> marks;
  private final PieceTies ties;

  private Pieces(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.marks = Marks.in(scene);
    this.ties = new PieceTies(scene);
  }

  /** The pieces of a sentence, left to right, without those that only say who speaks. */
  static List<Piece> in(Scene scene) {
    Pieces pieces = new Pieces(scene);
    return pieces.ties.tied(pieces.told(pieces.cut()));
  }

  private List<Piece> cut() {
    List<Piece> found = new ArrayList<>();
    int from = 0;
    String joint = "";
    for (int i = 0; i <= s.size(); i++) {
      boolean end = i == s.size() || ".".equals(s.tag(i));
      int here = i;
      Optional<Mark> cutting = marks.stream().filter(m -> m.from() == here && m.cuts()).findFirst();
      if (cutting.isPresent()) {
        if (cutting.get().where() == Mark.Where.OPEN) {
          while (!found.isEmpty() && Words.finite(s, found.getLast().from(), i) == -1) {
            found.removeLast(); // the mediator, a bishop, would begin with
          }
        } else if (i > from) {
          found.add(piece(from, i, joint));
        }
        joint = found.isEmpty() ? joint : ",";
        from = i;
        continue;
      }
      if (!end
          && (inMark(i)
              || !(Marks.separates(s, i) || source(i) || (Marks.joins(s, i) && parts(from, i))))) {
        continue;
      }
      if (i > from) {
        found.add(piece(from, i, joint));
      }
      String stop = end ? "." : lower(s, i);
      joint = found.isEmpty() ? "" : i > from || stop.equals("and") ? stop : joint;
      from = i + 1;
    }
    return found;
  }

  /** <em>according to a paper</em>. */
  private boolean source(int token) {
    return "according".equals(lower(s, token));
  }

  private boolean inMark(int token) {
    return marks.stream().anyMatch(m -> m.from() < token && token < m.to());
  }

  /** Whether <em>and</em> stands between two steps. */
  private boolean parts(int from, int and) {
    int end = and + 1;
    while (end < s.size() && !Marks.separates(s, end) && !Marks.joins(s, end)) {
      end++;
    }
    int until = end;
    boolean led =
        marks.stream().anyMatch(m -> m.from() == and + 1 || (m.from() == and + 2 && only(and + 1)))
            || (and + 1 < s.size() && ",".equals(s.form(and + 1)) && marked(and + 2));
    boolean closed = marks.stream().anyMatch(m -> m.to() == and && m.from() > from);
    boolean marked = marks.stream().anyMatch(m -> m.from() > and && m.to() <= until);
    boolean before =
        marks.stream()
            .anyMatch(m -> m.from() >= from && m.to() <= and && m.where() != Mark.Where.OPEN);
    return led
        || closed
        || ((before || dated(from, and)) && (marked || dated(and + 1, until)))
        || subject(and + 1, until)
        || (verbs(and) && (marked || ENDING.contains(s.lemma(and + 1))));
  }

  private boolean marked(int token) {
    return marks.stream().anyMatch(m -> m.from() == token);
  }

  private boolean only(int token) {
    return Set.of("only", "that", "but").contains(lower(s, token));
  }

  private boolean dated(int from, int to) {
    return to > from && Times.dated(scene, from, to);
  }

  /** Whether a clause with its own subject begins here. */
  private boolean subject(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean subject = Set.of("nsubj", "nsubjpass").contains(s.label(i));
      if (subject && s.subtree(i)[0] <= from + 1 && s.subtree(i)[0] >= from && s.head(i) > i) {
        return true;
      }
    }
    return false;
  }

  /** Whether it joins two verbs. */
  private boolean verbs(int and) {
    int head = s.head(and);
    return head >= 0
        && Clauses.verb(s, head)
        && and + 1 < s.size()
        && (Clauses.verb(s, and + 1) || "TO".equals(s.tag(and + 1)));
  }

  private Piece piece(int from, int to, String joint) {
    List<Mark> own = new ArrayList<>();
    int first = from;
    int last = to;
    boolean more = true;
    boolean joined = false;
    while (more && first < last) {
      more = false;
      for (Mark mark : marks) {
        if (mark.from() == first && mark.to() <= last) {
          own.add(mark);
          first = mark.to();
          more = true;
        } else if (mark.to() == last && mark.from() >= first) {
          own.add(mark);
          last = mark.from();
          more = true;
        }
      }
      if (first < last - 1 && "only".equals(lower(s, last - 1))) {
        last--;
        more = true;
      }
      if (first < last && (only(first) || Marks.joins(s, first))) {
        joined |= Marks.joins(s, first);
        first++;
        more = true;
      }
    }
    for (Mark mark : marks) {
      if (mark.where() == Mark.Where.TOLD && mark.from() > first && mark.to() <= last) {
        own.add(mark);
        last = mark.from();
      }
    }
    int verb = last;
    boolean taken =
        marks.stream()
            .anyMatch(m -> m.from() == verb && (m.where() == Mark.Where.TOLD || m.between()));
    while (taken && last > first && MarkedStep.auxiliary(s, last - 1)) {
      last--;
    }
    int start = first;
    int end = last;
    marks.stream().filter(m -> m.from() > start && m.to() < end).forEach(own::add);
    return new Piece(first, last, joined && !joint.isEmpty() ? "and" : joint, own);
  }

  /** Without who says so, and with words of order that stand alone where they belong. */
  private List<Piece> told(List<Piece> pieces) {
    List<Piece> found = new ArrayList<>();
    List<Mark> pending = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.empty()) {
        boolean last = i + 1 == pieces.size();
        boolean told = piece.mark().filter(m -> m.where() == Mark.Where.TOLD).isPresent();
        if ((last || told) && !found.isEmpty()) {
          found.set(found.size() - 1, found.getLast().with(piece.marks()));
        } else {
          pending.addAll(piece.marks());
        }
      } else if (!aside(piece, !pending.isEmpty())) {
        Piece marked = piece.with(pending);
        found.add(found.isEmpty() ? marked.first() : marked);
        pending.clear();
      }
    }
    return found;
  }

  /**
   * Whether it only says who speaks, by what source, or, between a word of order and its step, on
   * what supposition: then, if all goes well, a treaty.
   */
  private boolean aside(Piece piece, boolean between) {
    boolean source = piece.from() > 0 && source(piece.from() - 1);
    boolean way = // the way he tells it
        piece.to() - piece.from() > 2 && "way".equals(lower(s, piece.from() + 1));
    return source
        || way
        || plan(piece)
        || reports(piece)
        || goesOn(piece)
        || expects(piece)
        || (between && ties.under(piece));
  }

  /** <em>under a text that both have read</em>: the plan that it is told by. */
  private boolean plan(Piece piece) {
    int head = TaggedNounPhrases.head(s, piece.from() + 1);
    return "under".equals(lower(s, piece.from()))
        && head >= 0
        && Plans.plan(s, head)
        && piece.marks().isEmpty()
        && Words.finite(s, piece.from(), piece.to()) < 0;
  }

  /** <em>the minister went on</em>: a subject and a verb of the past, and nothing else. */
  private boolean goesOn(Piece piece) {
    int finite = Words.finite(s, piece.from(), piece.to());
    int last = piece.to() - 1;
    boolean particle =
        finite == last - 1 && Set.of("prt", "advmod", "prep").contains(s.label(last));
    int subject = finite < 0 ? -1 : s.child(finite, "nsubj");
    return subject >= piece.from()
        && piece.marks().isEmpty()
        && "VBD".equals(s.tag(finite))
        && piece.to() - piece.from() < 7
        && ("PRP".equals(s.tag(subject)) || !scene.actors(subject).isEmpty())
        && (finite == last || particle);
  }

  /**
   * <em>the envoy expects, upon their vote, a crate</em>: who plans what is told behind a comma.
   */
  private boolean expects(Piece piece) {
    int last = piece.to() - 1;
    return piece.to() > piece.from() + 1
        && Words.finite(s, piece.from(), piece.to()) == last
        && Plans.planning(s, last);
  }

  /** <em>he said</em>: who says so, and nothing of what is said. */
  private boolean reports(Piece piece) {
    Span words = scene.passage().span(piece.from(), piece.to() - 1);
    return scene
        .groundwork()
        .statements()
        .cuedIn(words)
        .anyMatch(said ->
            said.cue() != null
                && Set.of("VBD", "VBZ").contains(tag(piece, said.cue()))
                && said.content().stream().noneMatch(words::overlaps));
  }

  private String tag(Piece piece, Span cue) {
    return IntStream.range(piece.from(), piece.to())
        .filter(i -> cue.overlaps(scene.passage().span(i)))
        .mapToObj(s::tag)
        .findFirst()
        .orElse("");
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
