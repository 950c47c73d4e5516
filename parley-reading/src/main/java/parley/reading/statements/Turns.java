package parley.reading.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;
import parley.reading.report.Transcript;
import parley.reading.report.Transcript.Turn;
import parley.reading.report.TurnLabels;
import parley.reading.report.TurnLabels.Kind;

/**
 * What the speakers of a transcript or an interview say, a statement for each {@link Turn}. A label
 * names its speaker; answers are those of whom the introduction presents; questions are an unnamed
 * interviewer's.
 */
final class Turns {

  /** Where in a thread of posts one stands: 2/4 or (2/4), with what else is no word of it. */
  private static final Pattern THREAD_MARK =
      Pattern.compile("(?:\\s+(?:\\(?\\d{1,2}/\\d{1,2}\\)?|#\\w+|https?://\\S+))+$");

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}\\S*(?: \\p{Lu}\\p{Ll}\\S*){1,2}");

  /** So many labels in capitals make a script, whoever they name. */
  private static final int SCRIPT = 3;

  private final ParsedReport report;
  private final Actors actors;
  private final List<Turn> turns;

  /** Whose a turn is, and to whom he speaks. */
  record Said(Voice voice, @Nullable String addressee) {}

  private Turns(ParsedReport report, Actors actors) {
    this.report = report;
    this.actors = actors;
    this.turns = Transcript.of(report.report()).turns();
  }

  /** The turns as attributions, in text order, each with whose it is. */
  static Map<Attribution, Said> find(ParsedReport report, Actors actors) {
    return new Turns(report, actors).find();
  }

  private Map<Attribution, Said> find() {
    Optional<Actor> interviewee =
        turns.isEmpty()
            ? Optional.empty()
            : Interviewees.of(report, actors, turns.getFirst().paragraph());
    List<Optional<Actor>> speakers =
        turns.stream().map(t -> t.answers() ? interviewee : speaker(t)).toList();
    Map<Attribution, Said> said = new LinkedHashMap<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Optional<Actor> speaker = speakers.get(i);
      List<Span> words = turn.words().stream().map(w -> words(turn, w)).toList();
      if ((speaker.isPresent() || known(turn)) && spoken(turn, words)) {
        TurnLabels.Label label = turn.label();
        Voice voice =
            new Voice(
                label == null ? null : label.name(),
                speaker.stream().map(Actor::id).toList(),
                null,
                speaker.filter(s -> s.type() != Actor.Type.UNNAMED).isPresent());
        Optional<Actor> next = i + 1 < turns.size() ? speakers.get(i + 1) : Optional.empty();
        String addressee =
            (turn.asks() ? next : addressed(words.getFirst()))
                .map(Actor::id)
                .filter(id -> !voice.speakers().contains(id))
                .orElse(null);
        attribution(turn, words).ifPresent(a -> said.put(a, new Said(voice, addressee)));
      }
    }
    return said;
  }

  private Optional<Attribution> attribution(Turn turn, List<Span> words) {
    TurnLabels.Label label = turn.label();
    int at = label == null ? words.getFirst().start() : label.name().end() - 1;
    return report
        .at(at)
        .map(p ->
            new Attribution(
                p,
                label == null ? null : label.mark(),
                -1,
                -1,
                words,
                Mode.DIRECT,
                false,
                -1,
                label == null ? 0.75 : 0.85,
                "turn"));
  }

  /** Whoever the label names; of <em>Minister Halden of Osk</em> the person. */
  private Optional<Actor> speaker(Turn turn) {
    TurnLabels.Label label = turn.label();
    if (label == null) {
      return Optional.empty();
    }
    if (label.kind() == Kind.HANDLE) {
      return Handles.owner(report.text(), actors, label.name().of(report.text()));
    }
    List<Actor> named = actors.within(label.name());
    return named.stream()
        .filter(a -> a.type() == Actor.Type.PERSON || a.type() == Actor.Type.UNNAMED)
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** Whether a turn counts though nobody is known to speak: the layout alone says so. */
  private boolean known(Turn turn) {
    TurnLabels.Label label = turn.label();
    boolean several =
        label != null && label.kind() == Kind.CAPITALS && count(Kind.CAPITALS) >= SCRIPT;
    return turn.asks()
        || turn.sure()
        || several
        || (label != null && (label.kind() == Kind.HANDLE || fullName(label)));
  }

  private long count(Kind kind) {
    return turns.stream().map(Turn::label).filter(l -> l != null && l.kind() == kind).count();
  }

  /** Two or three words of a name beside the label of somebody who is known. */
  private boolean fullName(TurnLabels.Label label) {
    return NAME.matcher(label.name().of(report.text())).matches()
        && turns.stream()
            .flatMap(t -> speaker(t).stream())
            .anyMatch(a -> a.type() == Actor.Type.PERSON);
  }

  private Span words(Turn turn, Span words) {
    TurnLabels.Label label = turn.label();
    if (label == null || label.kind() != Kind.HANDLE) {
      return words;
    }
    String bare = THREAD_MARK.matcher(words.of(report.text())).replaceFirst("");
    return bare.isEmpty() ? words : new Span(words.start(), words.start() + bare.length());
  }

  /**
   * Sentences end in a stop; the fields of a form and quotations, which are found as such, do not.
   */
  private boolean spoken(Turn turn, List<Span> words) {
    TurnLabels.Label label = turn.label();
    String first = words.getFirst().of(report.text());
    return turn.sure()
        || (label != null && label.kind() == Kind.HANDLE)
        || (".?!…—-)".indexOf(first.charAt(first.length() - 1)) >= 0
            && "\"“„«".indexOf(first.charAt(0)) < 0);
  }

  /** <em>Mr. Smith, you have my answer</em>: who is named before a comma and then is you. */
  private Optional<Actor> addressed(Span words) {
    List<Span> called = new ArrayList<>();
    report.at(words.start()).ifPresent(p -> called.addAll(called(p)));
    return called.stream()
        .flatMap(c -> actors.within(c).stream())
        .filter(a -> a.type() == Actor.Type.PERSON || a.type() == Actor.Type.UNNAMED)
        .findFirst();
  }

  private static List<Span> called(Passage p) {
    Sentence s = p.sentence();
    boolean you = false;
    for (int i = s.size() - 1; i > 0; i--) {
      you |= s.lemma(i).matches("(?i)you|your");
      boolean finite = s.tag(i - 1).startsWith("V");
      if (i < 5 && you && !finite && ",".equals(s.form(i))) {
        return List.of(p.span(0, i - 1));
      }
    }
    return List.of();
  }
}
