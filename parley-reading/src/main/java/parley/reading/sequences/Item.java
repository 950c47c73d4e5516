package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** Words that may be a step, in their sentence. */
record Item(Scene scene, Piece piece) {

  private static final Set<String> BACK =
      Set.of("that", "this", "it", "them", "then", "there", "thereafter", "afterwards", "turn");

  /** Behind these stands what comes next. */
  private static final Set<String> LEADING = Set.of("by", "of");

  Words.Kind kind() {
    return Words.kind(sentence(), piece.from(), piece.to());
  }

  Sentence sentence() {
    return scene.sentence();
  }

  Optional<Mark> mark() {
    return piece.mark();
  }

  /** The place it is marked to have: 0 for whatever follows, -1 where it is not marked. */
  int rank() {
    return mark().map(Mark::rank).orElse(-1);
  }

  boolean marked() {
    return rank() >= 0 && rank() != 1;
  }

  boolean dated() {
    int end = mark().filter(m -> m.where() == Mark.Where.TOLD).map(Mark::to).orElse(-1);
    return Times.dated(scene, piece.from(), piece.to())
        || (end > 0 && Times.end(scene, end, sentence().size()) > end);
  }

  /** Whether a date stands before the words of the step: on Tuesday the king signs. */
  boolean dates() {
    return "IN".equals(sentence().tag(piece.from()))
        && Times.end(scene, piece.from(), piece.to()) > piece.from();
  }

  boolean opens() {
    return piece.joint().isEmpty();
  }

  int finite() {
    return Words.finite(sentence(), piece.from(), piece.to());
  }

  /** Whether what it tells lies ahead, as far as it has a verb to tell by. */
  boolean ahead() {
    int finite = finite();
    if ("let".equals(opener()) && opens()) {
      return false; // let them come, and we will talk: a condition
    }
    if (finite < 0) {
      return !behind();
    }
    return Words.ahead(sentence(), finite)
        || (marked() && "MD".equals(sentence().tag(finite)))
        || mark()
            .filter(m -> Set.of(Mark.Where.TOLD, Mark.Where.NAMES).contains(m.where()))
            .isPresent();
  }

  String opener() {
    return sentence().form(piece.from()).toLowerCase(Locale.ROOT);
  }

  /** The first infinitive with <em>to</em> inside, or -1: the privates to leave. */
  int infinitive() {
    return IntStream.range(piece.from() + 1, piece.to() - 1)
        .filter(i -> "to".equals(sentence().form(i)) && "VB".equals(sentence().tag(i + 1)))
        .findFirst()
        .orElse(-1);
  }

  /** Whether it begins with an infinitive behind <em>to</em>. */
  boolean infinitiveHere() {
    return wanted() && "VB".equals(sentence().tag(piece.from()));
  }

  /** <em>hoped to sign</em>, <em>directed that</em>: what stands under a verb of wanting. */
  boolean wanted() {
    int from = piece.from();
    return from > 0
        && Set.of("that", "to").contains(sentence().form(from - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether its verb stands in the past and tells no plan. */
  boolean over() {
    return finite() >= 0 && "VBD".equals(sentence().tag(finite())) && !ahead();
  }

  /**
   * <em>Rovers won after first conceding a goal</em>: hung on a verb of the past that plans
   * nothing.
   */
  private boolean behind() {
    Sentence s = sentence();
    int verb =
        IntStream.range(piece.from(), Math.min(piece.to(), piece.from() + 3))
            .filter(i -> "VBG".equals(s.tag(i)) && "pcomp".equals(s.label(i)))
            .findFirst()
            .orElse(-1);
    if (verb < 0) {
      return false;
    }
    int above = Clauses.verbAbove(s, verb);
    return above >= 0 && "VBD".equals(s.tag(above)) && !Plans.planning(s, above);
  }

  Span marker() {
    return mark()
        .map(m -> scene.passage().span(m.from(), m.to() - 1))
        .orElseGet(() -> Times.first(scene, piece.from(), piece.to()).orElseGet(this::words));
  }

  /** Whether the other tells the same in the same words: deposits, and deposits. */
  boolean again(Item other) {
    String text = scene.groundwork().text().text();
    return other.kind() == Words.Kind.NOUN && Chains.same(other.words().of(text), words().of(text));
  }

  /** Whether both stand in one sentence. */
  boolean beside(Item other) {
    return scene.passage().index() == other.scene.passage().index();
  }

  /** Of a verb whose subject stands apart: would, he said, release the men upon signature. */
  private boolean comesUpon(Mark mark) {
    int head = TaggedNounPhrases.head(sentence(), mark.thing());
    return kind() == Words.Kind.VERB && head >= 0 && StepWords.step(sentence().lemma(head));
  }

  /** As two where what follows or leads holds two steps: followed by a vote and talks. */
  List<Item> joined() {
    Sentence s = sentence();
    Optional<Mark> led =
        mark().filter(m -> m.to() <= piece.from() && LEADING.contains(s.form(m.to() - 1)));
    int head = led.isEmpty() ? -1 : TaggedNounPhrases.head(s, piece.from());
    for (int i = piece.from() + 1; head >= 0 && i + 1 < piece.to(); i++) {
      boolean again = s.form(i + 1).equals(s.form(led.get().to() - 1));
      boolean joins = s.head(i) == head || again;
      if ("and".equals(s.form(i)) && joins) {
        int next = LEADING.contains(s.form(i + 1)) ? i + 2 : i + 1;
        Piece other = new Piece(next, piece.to(), "and", piece.marks());
        return List.of(new Item(scene, piece.until(i)), new Item(scene, other));
      }
    }
    return List.of(this);
  }

  /** Whether the other holds the subject of its verb. */
  boolean subject(Item other) {
    int subject = finite() < 0 ? -1 : Clauses.subject(sentence(), finite());
    return subject >= 0 && other.piece.holds(subject);
  }

  /**
   * <em>is to give way to</em>, <em>will trigger</em>: whether its mark is a verb of what will be.
   */
  boolean willed() {
    return mark()
        .filter(m -> m.from() > 0)
        .map(m -> sentence().form(m.from() - 1).toLowerCase(Locale.ROOT))
        .filter(Set.of("will", "would", "to", "shall")::contains)
        .isPresent();
  }

  /** Whether it is a noun for a step. */
  boolean step() {
    int head = TaggedNounPhrases.head(sentence(), piece.from());
    return kind() == Words.Kind.NOUN && head >= 0 && StepWords.step(sentence().lemma(head));
  }

  /** Without who says so behind it, where the words before are what is said. */
  Item within() {
    Span here = words();
    return scene
        .statement(scene.passage().span(piece.from()))
        .flatMap(said ->
            said.content().stream()
                .filter(c -> c.contains(here.start()) && c.end() < here.end())
                .map(c -> end(c.end()))
                .filter(end -> end > piece.from())
                .findFirst())
        .map(end -> new Item(scene, piece.until(end)))
        .orElse(this);
  }

  /** The token after the last that ends before this place. */
  private int end(int place) {
    int end = piece.to();
    while (end > piece.from() && sentence().token(end - 1).end() > place) {
      end--;
    }
    return end;
  }

  /** Whether its verb is one of these. */
  boolean tells(Set<String> verbs) {
    return IntStream.range(piece.from(), piece.to())
        .anyMatch(i -> verbs.contains(sentence().lemma(i)) && Clauses.verb(sentence(), i));
  }

  Span words() {
    return scene.passage().span(piece.from(), piece.to() - 1);
  }

  /**
   * Whether its words of order stand at the beginning of the sentence or take the place of its
   * verb.
   */
  boolean goesOn() {
    return mark()
        .filter(m ->
            (m.to() <= piece.from() && m.thing() < 0)
                || m.where() == Mark.Where.NAMES
                || (m.where() == Mark.Where.TOLD && (!dated() || would(m)))
                || back(m)
                || laterOn(m))
        .isPresent();
  }

  /** <em>The army will leave a day later</em>. */
  private boolean laterOn(Mark mark) {
    String last = sentence().form(mark.to() - 1);
    boolean will = finite() >= 0 && "MD".equals(sentence().tag(finite()));
    return will
        && mark.to() - mark.from() > 2
        && Set.of("later", "afterwards", "after").contains(last);
  }

  /** <em>a report would follow in June</em>. */
  private boolean would(Mark mark) {
    return "MD".equals(sentence().tag(mark.from()));
  }

  /** <em>after that</em>, <em>at the close of that work</em>: what looks back on what was told. */
  private boolean back(Mark mark) {
    return IntStream.range(mark.from(), mark.to())
        .mapToObj(i -> sentence().form(i).toLowerCase(Locale.ROOT))
        .anyMatch(BACK::contains);
  }

  /** What it comes straight upon, where its mark holds that: upon their vote, a crate. */
  Optional<Item> before() {
    return mark()
        .filter(m -> m.thing() >= 0 && !back(m))
        .filter(m -> kind() == Words.Kind.NOUN ? m.to() <= piece.from() : comesUpon(m))
        .map(m -> new Item(scene, new Piece(m.thing(), m.to(), "", List.of())));
  }
}
