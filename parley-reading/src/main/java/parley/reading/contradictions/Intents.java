package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.Phrase;
import parley.reading.drafting.Place;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Words;

/** A party says in one report that it will do something, and in another that it will not. */
final class Intents {

  private static final Pattern WILL =
      Pattern.compile("(?i)\\b(will|would|won['’]t|shall|refuses? to|is (not )?going to)\\b");

  /** What holds only for a while is no refusal for good. */
  private static final Pattern FOR_NOW =
      Pattern.compile(
          "(?i)\\b(yet|now|today|tonight|tomorrow|currently|soon|immediately|at (this|present|the moment)"
              + "|this (week|month|year|time)|for the time being|again|first|also|only|alone)\\b");

  private record Intent(Member party, Words act, boolean negated, String does, Side side) {}

  private Intents() {}

  static List<Contradiction> find(Scene scene) {
    List<Intent> intents = new ArrayList<>();
    List<Contradiction> found = new ArrayList<>();
    for (ReportClaims report : scene.reports()) {
      for (Statement statement : report.list(Statement.class)) {
        for (Span content : statement.content()) {
          intent(scene, report, statement, content)
              .ifPresent(now -> {
                intents.reversed().stream()
                    .filter(was -> was.party().equals(now.party()))
                    .filter(was -> scene.same(was.act(), now.act()))
                    .findFirst()
                    .filter(was -> was.negated() != now.negated())
                    .filter(was -> !was.side().report().equals(now.side().report()))
                    .flatMap(was -> told(was, now))
                    .ifPresent(found::add);
                intents.add(now);
              });
        }
      }
    }
    return found;
  }

  private static Optional<Intent> intent(
      Scene scene, ReportClaims report, Statement statement, Span content) {
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
    boolean refused = statement.mode() == Statement.Mode.REFUSAL && text.startsWith("to ");
    Phrase phrase = Phrase.of(new Place(report, content), statement.speakers());
    boolean own =
        refused
            || (said && scene.cast().parties(report, phrase.who()).equals(List.of(speaker.get())));
    Words act = refused ? Words.ofAct(text) : phrase.words();
    if (!own || act.stems().size() < 2 || !Scene.telling(rest(act))) {
      return Optional.empty();
    }
    boolean negated = refused || phrase.negated();
    return Optional.of(
        new Intent(
            speaker.get(),
            act,
            negated,
            phrase.does(),
            scene.side(
                report,
                statement,
                content,
                negated ? "it will not" : "it will",
                statement.date(),
                scene.voice(report, statement.id()))));
  }

  /** What the act is done to: all but the verb. */
  private static java.util.Set<String> rest(Words act) {
    return act.stems().stream().skip(1).collect(java.util.stream.Collectors.toSet());
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
            now.does(),
            was.side(),
            now.side()));
  }
}
