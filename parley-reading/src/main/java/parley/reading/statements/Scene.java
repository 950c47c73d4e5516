package parley.reading.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** One sentence and what is known about it: who is named where, and who says it. */
public record Scene(Groundwork groundwork, Passage passage) {

  /** Longer sentences are lists or damaged text; the parser's arcs mean nothing there. */
  private static final int LONGEST = 250;

  /** An ability or a duty is said about somebody, by no means always by them. */
  private static final Set<String> NOT_ONES_OWN_WILL =
      Set.of("can", "could", "may", "might", "must", "should", "ca");

  /** The sentences of the running text and the headings, in order, without overlong ones. */
  public static Stream<Scene> all(Groundwork groundwork) {
    return groundwork.text().passages().stream()
        .filter(p -> p.sentence().size() <= LONGEST)
        .map(p -> new Scene(groundwork, p));
  }

  /** The sentences of the running text, in order, without overlong ones. */
  public static Stream<Scene> body(Groundwork groundwork) {
    return all(groundwork).filter(scene -> !scene.passage().heading());
  }

  public Sentence sentence() {
    return passage.sentence();
  }

  /** The actor that a noun phrase names; for <em>who</em> or <em>which</em> what they stand for. */
  public Optional<String> actor(int token) {
    return token < 0
        ? Optional.empty()
        : groundwork.actors().headed(passage, antecedent(token)).map(a -> a.id());
  }

  /**
   * The actors that a noun phrase and all that is joined to it name; of <em>a rival, Norn</em> the
   * one that is named behind.
   */
  public List<String> actors(int token) {
    if (token < 0) {
      return List.of();
    }
    List<String> own =
        groundwork.actors().conjoined(passage, antecedent(token)).stream()
            .map(a -> a.id())
            .toList();
    int named = own.isEmpty() ? apposed(token) : -1;
    boolean name = named > token && sentence().tag(named).startsWith("NNP");
    return name ? actor(named).map(List::of).orElse(List.of()) : own;
  }

  /** The name behind: of <em>the older of the two chiefs, Norn</em> as well. */
  private int apposed(int token) {
    Sentence s = sentence();
    int named = s.child(token, "appos");
    int of = s.child(token, "prep");
    int several = named < 0 && of >= 0 && "of".equals(s.lemma(of)) ? s.child(of, "pobj") : -1;
    return several < 0 ? named : s.child(several, "appos");
  }

  private int antecedent(int token) {
    Sentence s = sentence();
    if (!s.tag(token).startsWith("W") && !"that".equals(s.lemma(token))) {
      return token;
    }
    int verb = s.head(token);
    while ("poss".equals(s.label(token)) && verb != Arc.ROOT && !Clauses.verb(s, verb)) {
      verb = s.head(verb); // without whose consent
    }
    boolean relative = verb != Arc.ROOT && "relcl".equals(s.label(verb));
    return relative && s.head(verb) != Arc.ROOT ? s.head(verb) : token;
  }

  /** The actors who have to act if a clause is to come true: its subject, or its agent. */
  public List<String> doers(int verb) {
    Sentence s = sentence();
    if (!Clauses.passive(s, verb)) {
      int own = Clauses.subject(s, verb);
      int subject = own < 0 && !Clauses.verb(s, verb) ? s.child(verb, "compound") : own;
      return subject < 0 ? List.of() : actorsOrOwner(subject);
    }
    int agent = s.child(verb, "agent");
    return agent < 0 ? List.of() : actors(s.child(agent, "pobj"));
  }

  /** The actors a noun phrase names, or the one it belongs to: <em>the Front's forces</em>. */
  public List<String> actorsOrOwner(int noun) {
    if (noun < 0) {
      return List.of();
    }
    List<String> own = actors(noun);
    return own.isEmpty() && noun >= 0 ? actors(sentence().child(noun, "poss")) : own;
  }

  /** The innermost statement that holds these words; one with a known speaker, if there is. */
  public Optional<Statement> statement(Span words) {
    return groundwork.statements().aroundKnown(words);
  }

  /**
   * Who says that {@code verb} waits or happens: the speaker of the statement around it, else the
   * subject of the reporting verb above it, else its own subject where it is that one's will.
   *
   * @param words the words by which the statement is found
   */
  public List<String> statedBy(int verb, Span words) {
    List<String> speakers = speakers(words);
    List<String> around = speakers.isEmpty() ? speakers(passage.span(verb)) : speakers;
    List<String> known = around.isEmpty() ? goingOn(verb) : around;
    if (!known.isEmpty()) {
      return known;
    }
    Sentence s = sentence();
    Optional<Teller> teller = Teller.of(this, verb);
    if (teller.isPresent() && !teller.get().actors().isEmpty()) {
      return teller.get().actors();
    }
    for (int i = verb; s.head(i) != Arc.ROOT; i = s.head(i)) {
      boolean told = Clauses.passive(s, s.head(i)); // no degrees, students were told, without marks
      if ("ccomp".equals(s.label(i)) && Clauses.verb(s, s.head(i)) && !told) {
        List<String> reporter = actors(Clauses.subject(s, s.head(i)));
        if (!reporter.isEmpty()) {
          return reporter;
        }
      }
    }
    if (teller.isPresent() && !herself(verb)) {
      return List.of();
    }
    List<String> opener = colon(verb);
    if (!opener.isEmpty()) {
      return opener;
    }
    boolean able = NOT_ONES_OWN_WILL.contains(Clauses.modal(s, verb)) && !lives(s, verb);
    if (Clauses.passive(s, verb) || able) {
      return List.of();
    }
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : actors(subject);
  }

  /** Whoever goes on speaking in this clause, of which nobody is named as saying it. */
  public List<String> goingOn(int verb) {
    return RunningSpeech.speakers(this, verb);
  }

  /** <em>said she would sign if</em>: most often whoever says so. */
  private boolean herself(int verb) {
    int subject = Clauses.subject(sentence(), verb);
    return subject >= 0 && Set.of("he", "she").contains(sentence().lemma(subject));
  }

  /**
   * Who went before the colon behind which the clause stands: <em>Osk went further: its men would
   * not leave until</em>.
   */
  private List<String> colon(int verb) {
    Sentence s = sentence();
    int colon = verb - 1;
    while (colon > 0 && !":".equals(s.form(colon))) {
      colon--;
    }
    for (int i = 1; i < colon; i++) {
      boolean finite = s.tag(i).matches("VB[DZP]|MD") && !"relcl".equals(s.label(i));
      int main = finite && "aux".equals(s.label(i)) ? s.head(i) : i;
      if (finite && main < colon && !Clauses.passive(s, main)) {
        return actors(Clauses.subject(s, main));
      }
    }
    return List.of();
  }

  private List<String> speakers(Span words) {
    return statement(words).map(Statement::speakers).orElse(List.of());
  }

  /** <em>could live with a quota</em>: its own will after all. */
  private static boolean lives(Sentence s, int verb) {
    return "could".equals(Clauses.modal(s, verb))
        && Set.of("live", "accept", "agree", "settle").contains(s.lemma(verb));
  }

  /** The id of the statement that holds these words. */
  public @Nullable String statementId(Span words) {
    return statement(words).map(Statement::id).orElse(null);
  }

  /** Whether a noun phrase names a day, a month or another place on the calendar. */
  public boolean date(int noun) {
    Sentence s = sentence();
    if (s.tag(noun).equals("CD") || TimeWords.onCalendar(s.lemma(noun))) {
      return true;
    }
    Span word = passage.span(noun);
    return !groundwork.dates().in(word).isEmpty();
  }

  /** <em>the middle of November</em>. */
  private boolean partOfTime(int noun) {
    int of = sentence().child(noun, "prep");
    int whole = of < 0 || !"of".equals(sentence().lemma(of)) ? -1 : sentence().child(of, "pobj");
    return whole >= 0
        && Set.of("middle", "half", "close", "rest", "opening").contains(sentence().lemma(noun))
        && (TimeWords.NAMES.contains(sentence().lemma(whole)) || date(whole));
  }

  /** Whether a noun phrase names a time rather than something that can be brought about. */
  public boolean time(int noun) {
    return (TimeWords.NAMES.contains(sentence().lemma(noun)) && !broughtAbout(noun))
        || date(noun)
        || partOfTime(noun);
  }

  /** <em>a start to the talks</em>, <em>an end to the shelling</em>. */
  private boolean broughtAbout(int noun) {
    Sentence s = sentence();
    int to = s.child(noun, "prep");
    return Set.of("start", "end", "beginning").contains(s.lemma(noun))
        && to > noun
        && "to".equals(s.lemma(to));
  }
}
