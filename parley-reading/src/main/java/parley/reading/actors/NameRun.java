package parley.reading.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.reading.actors.Candidate.Sort;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Kind;
import parley.reading.dictionaries.Naming;
import parley.reading.dictionaries.Naming.As;

/** One run of name pieces, read from left to right. */
final class NameRun {

  private static final int LONGEST_NAME = 12;

  private final Line line;
  private final List<Piece> pieces;
  private final Lexicon lexicon;
  private final boolean placesToo;
  private final NameSorts sorts;
  private final List<Candidate> found;
  private int at;
  private int start = -1;
  private int roleEnd = -1;
  private @Nullable Candidate nation;
  private @Nullable String honorific;

  NameRun(
      Line line, List<Piece> pieces, Lexicon lexicon, boolean placesToo, List<Candidate> found) {
    this.line = line;
    this.pieces = pieces;
    this.lexicon = lexicon;
    this.placesToo = placesToo;
    this.sorts = new NameSorts(line, lexicon);
    this.found = found;
  }

  void read() {
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      switch (piece.type()) {
        case OFFICE -> {
          start = start < 0 ? piece.first() : start;
          roleEnd = piece.last();
          at++;
        }
        case HONORIFIC -> {
          start = start < 0 ? piece.first() : start;
          honorific = Folding.key(line.form(piece.first()));
          at++;
        }
        case KNOWN -> known(piece);
        case WORD -> word(piece.first());
      }
    }
  }

  private void known(Piece piece) {
    Naming naming = naming(piece);
    Kind kind = naming.entry().kind();
    Piece next = next();
    Piece word = next != null && next.is(Piece.Type.WORD) ? next : null;
    boolean separate =
        naming.as() == As.PEOPLE
            && word != null
            && lexicon.givenName(Folding.key(line.form(word.first())));
    if (kind == Kind.PERSON || (honorific != null && kind != Kind.BODY)) {
      int last = word != null ? endOfName(at + 1) : piece.last();
      emitPerson(piece.first(), last, last == piece.last() && kind == Kind.PERSON ? naming : null);
    } else if (word != null && !separate && !line.hyphen(word.first())) {
      word(piece.first());
    } else {
      emitKnown(piece, naming);
    }
  }

  private void emitKnown(Piece piece, Naming naming) {
    int last = piece.last();
    Kind kind = naming.entry().kind();
    at++;
    Sort sort =
        switch (kind) {
          case STATE -> Sort.STATE;
          case BODY, ORGANISATION, GROUP -> Sort.ORGANISATION;
          case UNKNOWN, PERSON, PLACE, ROLE -> Sort.NAME;
        };
    Standing standing =
        kind == Kind.GROUP || kind == Kind.UNKNOWN || (placesToo && kind != Kind.PLACE)
            ? Standing.ACTS
            : Standing.of(line, last, naming.as(), lexicon);
    if (kind != Kind.STATE && kind != Kind.PLACE) {
      standing = sorts.organisation(standing, last);
    }
    Candidate candidate =
        candidate(piece.first(), last, sort, line.text(piece.first(), last), naming, standing);
    // A town's name may be the family name of a person named in full elsewhere.
    if (kind != Kind.PLACE || piece.first() == last) {
      found.add(candidate);
    }
    reset();
    Piece next = at < pieces.size() ? pieces.get(at) : null;
    if (next != null && !next.is(Piece.Type.WORD) && kind != Kind.PLACE) {
      nation = candidate;
      start = piece.first();
    }
  }

  private void word(int first) {
    if (line.demonym(first) != null && pieces.get(at).is(Piece.Type.WORD)) {
      demonym(first);
      return;
    }
    int last = endOfName(at);
    if (lexicon.particles.contains(line.form(last)) || line.hyphen(last)) {
      last = Math.max(first, last - 1);
    }
    if (start >= 0 && (honorific != null || roleEnd >= 0) && !sorts.organisation(first, last)) {
      emitPerson(first, last, null);
      return;
    }
    Sort sort = sorts.sort(first, last);
    Candidate owner = nation == null ? knownInside(first, last) : nation;
    Candidate made = null;
    if (sort != null) {
      Standing standing =
          sort == Sort.PERSON ? Standing.ACTS : Standing.of(line, last, As.NAME, lexicon);
      if (sort == Sort.ORGANISATION) {
        standing = sorts.organisation(standing, last);
      }
      int head = head(first, last);
      if (sort == Sort.NAME && line.sentence.label(head).equals("appos")) {
        boolean speaks = Standing.speaks(line.sentence, line.sentence.head(head), lexicon);
        standing = speaks ? Standing.ACTS : Standing.TOPIC; // A rival, StreamOne, offered
      }
      made = candidate(first, last, sort, line.text(first, last), null, standing);
      made = made.withNation(sort == Sort.ORGANISATION ? owner : null);
      found.add(made);
    }
    reset();
    at = pieceAfter(last);
    if (made != null && at < pieces.size() && sort != Sort.PERSON) {
      nation = made;
      start = first;
    }
  }

  /** Velian, where the report names Velia: a mention of the state, and whose the next name is. */
  private void demonym(int token) {
    String base = line.demonym(token);
    Standing standing = Standing.of(line, token, As.PEOPLE, lexicon);
    Candidate made =
        candidate(token, token, Sort.NAME, base == null ? line.form(token) : base, null, standing);
    found.add(made);
    reset();
    at++;
    if (at < pieces.size()) {
      nation = made;
      start = token;
      if (pieces.get(at).is(Piece.Type.WORD)) {
        int last = endOfName(at);
        if (sorts.sort(pieces.get(at).first(), last) == Sort.ORGANISATION) {
          found.add(
              candidate(
                      token,
                      last,
                      Sort.ORGANISATION,
                      line.text(token, last),
                      null,
                      Standing.of(line, last, As.NAME, lexicon))
                  .withNation(made));
          reset();
          at = pieceAfter(last);
        } else if (sorts.sort(pieces.get(at).first(), last) == null) {
          reset();
          at = pieceAfter(last);
        }
      }
    }
  }

  /** The state or body that a longer name begins with, as in Velian Central Bank. */
  private @Nullable Candidate knownInside(int first, int last) {
    for (Piece piece : pieces) {
      Naming naming = piece.naming();
      if (piece.first() == first
          && piece.last() < last
          && naming != null
          && naming.entry().kind() == Kind.STATE) {
        return candidate(
            first,
            piece.last(),
            Sort.STATE,
            line.text(first, piece.last()),
            naming,
            Standing.PLACE);
      }
    }
    return null;
  }

  private void emitPerson(int first, int last, @Nullable Naming naming) {
    int from = start < 0 ? first : start;
    String role = roleEnd < 0 ? null : line.text(from, roleEnd);
    found.add(
        new Candidate(
            line.passage,
            from,
            last,
            head(from, last),
            Sort.PERSON,
            line.text(first, last),
            naming,
            role,
            nation,
            honorific,
            Standing.ACTS));
    reset();
    at = pieceAfter(last);
  }

  private Candidate candidate(
      int first, int last, Sort sort, String name, @Nullable Naming naming, Standing standing) {
    return new Candidate(
        line.passage,
        first,
        last,
        head(first, last),
        sort,
        name,
        naming,
        null,
        null,
        null,
        standing);
  }

  private void reset() {
    start = -1;
    roleEnd = -1;
    nation = null;
    honorific = null;
  }

  private @Nullable Piece next() {
    return at + 1 < pieces.size() ? pieces.get(at + 1) : null;
  }

  private int pieceAfter(int token) {
    int index = at;
    while (index < pieces.size() && pieces.get(index).last() <= token) {
      index++;
    }
    return index;
  }

  /** Last token of a name whose words begin at a piece. */
  private int endOfName(int from) {
    int index = from;
    while (index + 1 < pieces.size()
        && index - from < LONGEST_NAME
        && (pieces.get(index + 1).is(Piece.Type.WORD)
            || pieces.get(index + 1).is(Piece.Type.KNOWN))) {
      index++;
    }
    return pieces.get(index).last();
  }

  private int head(int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = line.sentence.head(i);
      if (head == Arc.ROOT || head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  private static Naming naming(Piece piece) {
    Naming naming = piece.naming();
    if (naming == null) {
      throw new IllegalStateException("a known piece without its dictionary entry");
    }
    return naming;
  }
}
