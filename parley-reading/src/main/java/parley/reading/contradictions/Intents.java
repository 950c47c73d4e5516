package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.reading.claim.Commitment;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.Phrase;
import parley.reading.drafting.Place;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Verbs;

/**
 * A party says that it will do something, and in another report that it will not; or refuses, and
 * then agrees to it or does it.
 */
final class Intents {

  private static final Pattern WILL =
      Pattern.compile("(?i)\\b(will|would|won['’]t|shall|refuses? to|is (not )?going to)\\b");

  /** What holds only for a while is no refusal for good. */
  private static final Pattern FOR_NOW =
      Pattern.compile(
          "(?i)\\b(yet|now|today|tonight|tomorrow|currently|soon|immediately|at (this|present|the"
              + " moment)|this (week|month|year|time)|for the time"
              + " being|again|first|also|only|alone)\\b");

  /** What is refused: to sign, signing; vowed never to sign. */
  private static final Pattern INFINITIVE =
      Pattern.compile("^(?:(?:never|not)\\s+)?to\\s+|^(?=\\p{Ll}{2,}ing\\s)");

  private static final Pattern NEVER = Pattern.compile("(?:never|not)\\s+to\\s+");

  /** What somebody binds himself to in exchange for something else. */
  private static final Pattern TERMS =
      Pattern.compile(
          "(?i)[,\\s]+(in (return|exchange)|if|once|provided|on condition|as soon"
              + " as|after|when)\\b.*$",
          Pattern.DOTALL);

  /** How a party comes to be set on something. */
  private enum Way {
    WORD("it will"),
    BOND("it has agreed to it"),
    BARGAIN("it has agreed to it, on terms"),
    DEED("it has done it"),
    REFUSAL("it will not");

    private final String says;

    Way(String says) {
      this.says = says;
    }
  }

  private record Intent(Member party, Act act, Way way, String does, Side side) {

    boolean refuses() {
      return way == Way.REFUSAL;
    }
  }

  private final Scene scene;
  private final Map<Member, List<Intent>> intents = new HashMap<>();
  private final List<Contradiction> found = new ArrayList<>();

  private Intents(Scene scene) {
    this.scene = scene;
  }

  static List<Contradiction> find(Scene scene, List<Telling> tellings) {
    Intents intents = new Intents(scene);
    Map<String, List<Telling>> told =
        tellings.stream().collect(Collectors.groupingBy(t -> t.report().id()));
    for (ReportClaims report : scene.reports()) {
      for (Statement statement : report.list(Statement.class)) {
        for (Span content : statement.content()) {
          intents.said(report, statement, content).ifPresent(intents::add);
        }
      }
      for (Commitment commitment : report.list(Commitment.class)) {
        intents.bound(report, commitment).ifPresent(intents::add);
      }
      for (Telling telling : told.getOrDefault(report.id(), List.of())) {
        intents.done(telling).ifPresent(intents::add);
      }
    }
    return intents.found;
  }

  /** Sets what a party means against the last it meant before, by another report. */
  private void add(Intent now) {
    List<Intent> before = intents.computeIfAbsent(now.party(), p -> new ArrayList<>());
    Optional<Intent> last = before.reversed().stream().filter(was -> isAbout(was, now)).findFirst();
    Optional<Contradiction> turn =
        last.filter(was -> was.refuses() != now.refuses())
            .filter(was -> !was.side().report().equals(now.side().report()))
            .flatMap(was -> told(was, now));
    turn.ifPresent(found::add);
    if (now.way() != Way.DEED) {
      before.add(now);
    } else if (turn.isPresent()) {
      before.remove(last.orElseThrow());
    }
  }

  /** Whether both are of one act; what is refused as a whole is refused in each of its parts. */
  private boolean isAbout(Intent was, Intent now) {
    boolean part = was.refuses() || !now.refuses();
    return (now.act().covers(was.act()) && was.act().covers(now.act()))
        || (part && was.act().covers(now.act()))
        || (now.act().names().equals(was.act().names())
            && scene.same(was.act().words(), now.act().words()));
  }

  private Optional<Intent> said(ReportClaims report, Statement statement, Span content) {
    Optional<Member> speaker = scene.party(report, statement.speakers());
    String text = report.words(content);
    boolean outright =
        !statement.negated()
            && statement.mode() != Statement.Mode.THOUGHT
            && Scene.outright(report, content)
            && !FOR_NOW.matcher(text).find();
    if (speaker.isEmpty() || !outright) {
      return Optional.empty();
    }
    boolean said = WILL.matcher(text).find();
    Matcher infinitive = INFINITIVE.matcher(text);
    boolean refusal = statement.mode() == Statement.Mode.REFUSAL;
    boolean never = statement.mode() == Statement.Mode.INTENT && NEVER.matcher(text).lookingAt();
    boolean refused = never || (refusal && infinitive.lookingAt());
    Phrase phrase = Phrase.of(new Place(report, content), statement.speakers());
    boolean own =
        refused
            || (said && scene.cast().parties(report, phrase.who()).equals(List.of(speaker.get())));
    String does =
        refused
            ? Verbs.base(infinitive.replaceFirst("").split("\\s", 2)[0])
                + infinitive.replaceFirst("").replaceFirst("^\\S+", "")
            : phrase.does();
    return own
        ? intent(
            speaker.get(),
            does,
            refused || phrase.negated() ? Way.REFUSAL : Way.WORD,
            new Side(
                refused || phrase.negated() ? Way.REFUSAL.says : Way.WORD.says,
                scene.voice(report, statement),
                report.id(),
                statement.date() == null ? report.source().published() : statement.date(),
                content,
                statement.id()))
        : Optional.empty();
  }

  /** <em>agreed to leave the town</em>, by its own word or that of the report. */
  private Optional<Intent> bound(ReportClaims report, Commitment commitment) {
    Optional<Member> party = scene.party(report, List.of(commitment.by()));
    boolean own =
        commitment.attributedBy() == null
            || scene.party(report, List.of(commitment.attributedBy())).equals(party);
    if (party.isEmpty() || !own || commitment.status() != Commitment.Status.ACKNOWLEDGED) {
      return Optional.empty();
    }
    String does = commitment.to();
    var terms = TERMS.matcher(does);
    String plain = terms.find() ? does.substring(0, terms.start()) : does;
    boolean outright = Scene.outright(report, commitment.content());
    return intent(
        party.get(),
        plain,
        outright ? Way.BOND : Way.BARGAIN,
        scene.side(
            report,
            commitment,
            withCue(report, commitment.content()),
            (outright ? Way.BOND : Way.BARGAIN).says,
            null,
            null));
  }

  /** With the word that binds: agreed to leave the town. */
  private static Span withCue(ReportClaims report, Span content) {
    return report.list(Statement.class).stream()
        .filter(s -> s.mode() == Statement.Mode.INTENT && s.cue() != null)
        .filter(s -> s.content().stream().anyMatch(content::overlaps))
        .map(Statement::cue)
        .filter(Objects::nonNull)
        .filter(cue -> cue.end() <= content.start() && content.start() - cue.end() < 40)
        .map(content::cover)
        .findFirst()
        .orElse(content);
  }

  /** What a party has done that it may have refused. */
  private Optional<Intent> done(Telling telling) {
    boolean one =
        telling.happened()
            && telling.who().size() == 1
            && telling.head().isEmpty()
            && (telling.by() == null || telling.who().equals(voices(telling)));
    return one
        ? Optional.of(
                new Intent(
                    telling.who().iterator().next(),
                    telling.act(),
                    Way.DEED,
                    telling.report().words(telling.span()),
                    new Side(
                        Way.DEED.says,
                        telling.by(),
                        telling.report().id(),
                        telling.report().source().published(),
                        telling.span(),
                        telling.claim())))
            .filter(i -> i.act().isTelling())
        : Optional.empty();
  }

  private static Set<Member> voices(Telling telling) {
    return telling.voice() == null ? Set.of() : Set.of(telling.voice());
  }

  private static Optional<Intent> intent(Member party, String does, Way way, Side side) {
    int comma = does.indexOf(", ");
    String plain = comma < 0 ? does : does.substring(0, comma);
    return Optional.of(new Intent(party, Act.of(plain), way, plain, side))
        .filter(i -> i.act().isTelling());
  }

  private static Optional<Contradiction> told(Intent was, Intent now) {
    boolean oneDay = Scene.sameDay(was.side().day(), now.side().day());
    if (!oneDay && !Scene.after(now.side().day(), was.side().day())) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            oneDay ? Kind.REPORTED_INTENT : Kind.INTENT,
            now.party().name(),
            was.does(),
            was.side(),
            now.side()));
  }
}
