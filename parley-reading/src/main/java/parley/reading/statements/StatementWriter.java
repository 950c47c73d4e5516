package parley.reading.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Actors;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.claim.Statement.Mode;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/** Turns attributions into claims, outer ones before those they hold. */
final class StatementWriter {

  private final ParsedReport report;
  private final Dates dates;
  private final Quotations quotations;
  private final Voices voices;
  private final Map<Attribution, Turns.Said> turns;
  private final TreeMap<Integer, Attribution> turnAt = new TreeMap<>();
  private final Map<Quotation, Voice> utterers = new HashMap<>();
  private final Map<Integer, Voice> lastIn = new HashMap<>();

  /**
   * @param turns those of a transcript, each with whose it is
   */
  StatementWriter(
      ParsedReport report,
      Actors actors,
      Dates dates,
      Quotations quotations,
      Map<Attribution, Turns.Said> turns) {
    this.report = report;
    this.dates = dates;
    this.quotations = quotations;
    this.voices = new Voices(actors);
    this.turns = turns;
    turns
        .keySet()
        .forEach(turn -> turn.content().forEach(words -> turnAt.put(words.start(), turn)));
  }

  /** The claims for these attributions and for the turns. */
  Statements write(List<Attribution> all) {
    List<Attribution> ordered =
        all.stream()
            .map(this::worded)
            .filter(a -> !a.content().isEmpty())
            .sorted(
                Comparator.comparing((Attribution a) -> inner(a) != null)
                    .thenComparing(StatementWriter::place)
                    .thenComparing(Attribution::rule))
            .toList();
    Map<Attribution, Voice> spoken = new HashMap<>();
    for (Attribution a : ordered) {
      Quotation inside = inner(a);
      Voice outer = inside == null ? turnAround(a) : utterers.getOrDefault(inside, Voice.NOBODY);
      Voice previous = lastIn.getOrDefault(a.passage().index() - 1, Voice.NOBODY);
      Voice voice = voices.of(a, outer, previous, sentenceBefore(a));
      spoken.put(a, voice);
      if (inside == null) {
        remember(a, voice);
      }
    }
    turns.forEach((turn, said) -> spoken.put(turn, said.voice()));
    List<Attribution> inText =
        Stream.concat(turns.keySet().stream(), ordered.stream())
            .sorted(Comparator.comparing(StatementWriter::place))
            .toList();
    List<Statement> statements = new ArrayList<>();
    for (Attribution a : inText) {
      Voice voice = spoken.getOrDefault(a, Voice.NOBODY);
      if (worthTelling(a, voice)) {
        statements.add(statement("statement-" + (statements.size() + 1), a, voice));
      }
    }
    return new Statements(statements);
  }

  /** Who speaks where the cue stands, outside of quotations. */
  private Voice turnAround(Attribution a) {
    Span cue = a.cue();
    Map.Entry<Integer, Attribution> turn = cue == null ? null : turnAt.floorEntry(cue.start());
    if (cue == null || turn == null || !turn.getValue().reports(cue)) {
      return Voice.NOBODY;
    }
    Turns.Said said = turns.get(turn.getValue());
    return said == null ? Voice.NOBODY : said.voice();
  }

  /**
   * Things want and promise something too, but say nothing by it; and what is asked for inside a
   * quotation by whoever is quoted is what the quotation says.
   */
  private boolean worthTelling(Attribution a, Voice voice) {
    if (!a.rule().equals("act-in-words") || a.mode() == Mode.REFUSAL) {
      return true;
    }
    boolean uttered = inner(a) != null || !turnAround(a).equals(Voice.NOBODY);
    boolean own = uttered && Voices.firstPerson(a);
    return !own && (a.mode() != Mode.INTENT || !voice.speakers().isEmpty());
  }

  private Optional<Sentence> sentenceBefore(Attribution a) {
    int before = a.passage().index() - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(report.passages().get(before)).map(Passage::sentence);
  }

  /** Without pieces that say nothing: stray marks are no speech. */
  private Attribution worded(Attribution a) {
    return a.withContent(
        a.content().stream()
            .map(c -> c.trimmed(report.text()))
            .filter(c -> c.worded(report.text()))
            .toList());
  }

  private void remember(Attribution a, Voice voice) {
    if (!voice.speakers().isEmpty()) {
      lastIn.put(a.passage().index(), voice);
      for (Span content : a.content()) {
        report.at(content.end() - 1).ifPresent(p -> lastIn.putIfAbsent(p.index(), voice));
      }
    }
    for (Span content : a.content()) {
      quotations.around(content.start()).ifPresent(q -> utterers.putIfAbsent(q, voice));
      quotations.around(content.end() - 1).ifPresent(q -> utterers.putIfAbsent(q, voice));
    }
  }

  private @Nullable Quotation inner(Attribution a) {
    Span cue = a.cue();
    return cue == null
        ? null
        : quotations.around(cue.start()).filter(q -> q.utterance(report.text())).orElse(null);
  }

  private static Span place(Attribution a) {
    Span first = a.content().getFirst();
    return a.cue() == null || first.start() < a.cue().start() ? first : a.cue();
  }

  private Statement statement(String id, Attribution a, Voice voice) {
    List<Span> bare = a.content().stream().map(this::withoutComma).toList();
    List<Span> content =
        bare.stream()
            .map(this::closed)
            .map(this::withoutStrayMark)
            .map(c -> c.trimmed(report.text()))
            .toList();
    double sure = voice.speakers().isEmpty() ? a.confidence() * 0.9 : a.confidence();
    Turns.Said said = turns.get(a);
    return new Statement(
        id,
        report.id(),
        voice.speakers(),
        voice.onBehalfOf(),
        Modes.of(a, bare, quotations, report.text()),
        a.cue(),
        Optional.ofNullable(voice.source()).filter(w -> w.worded(report.text())).orElse(null),
        content,
        voice.onRecord(),
        said == null ? voices.addressee(a, voice) : said.addressee(),
        day(a),
        a.negated(),
        Math.round(sure * 100) / 100.0,
        a.rule());
  }

  private Span withoutComma(Span content) {
    boolean comma = report.text().charAt(content.end() - 1) == ',' && content.length() > 1;
    return comma ? new Span(content.start(), content.end() - 1) : content;
  }

  /** Without the mark that closes a quotation opened before it: told him, 'You must choose,'. */
  private Span withoutStrayMark(Span content) {
    String words = content.of(report.text());
    int last = words.length() - 1;
    boolean closing = last > 1 && "'’\"”".indexOf(words.charAt(last)) >= 0;
    boolean stray =
        closing
            && ",.!?".indexOf(words.charAt(last - 1)) >= 0
            && words.chars().limit(last).noneMatch(c -> "'‘\"“".indexOf(c) >= 0);
    return stray ? withoutComma(new Span(content.start(), content.end() - 1)) : content;
  }

  /** With the mark that closes a quotation opened inside it: said that "it will hold". */
  private Span closed(Span content) {
    String words = content.of(report.text());
    boolean straight = words.chars().filter(c -> c == '"').count() % 2 == 1;
    boolean curly = words.lastIndexOf('“') > words.lastIndexOf('”');
    int end = content.end();
    String after = report.text().substring(end, Math.min(end + 2, report.text().length()));
    int mark = !after.isEmpty() && ".,".indexOf(after.charAt(0)) >= 0 ? 1 : 0;
    boolean closes =
        after.length() > mark
            && ((straight && after.charAt(mark) == '"') || (curly && after.charAt(mark) == '”'));
    return closes ? new Span(content.start(), end + mark + 1) : content;
  }

  /** A single day named in the reporting clause, outside what is reported. */
  private @Nullable LocalDate day(Attribution a) {
    if (a.verb() < 0 || inner(a) != null) {
      return null;
    }
    Sentence s = a.passage().sentence();
    return dates.in(a.passage().span()).stream()
        .filter(d -> a.passage().span().contains(d.span()) && !a.reports(d.span()))
        .filter(d -> quotations.around(d.span().start()).isEmpty())
        .filter(d -> governed(s, a, d.span()))
        .filter(d -> d.value().matches("\\d{4}-\\d{2}-\\d{2}"))
        .map(d -> LocalDate.parse(d.value()))
        .findFirst()
        .orElse(null);
  }

  private static boolean governed(Sentence s, Attribution a, Span date) {
    int verb = issuing(s, a.verb());
    for (int i = 0; i < s.size(); i++) {
      if (a.passage().span(i).overlaps(date) && s.dominates(verb, i)) {
        return true;
      }
    }
    return false;
  }

  /** For "issued a statement on Monday saying", the issuing; else the verb itself. */
  private static int issuing(Sentence s, int verb) {
    int above = s.head(verb);
    if (!"VBG".equals(s.tag(verb)) || above == Arc.ROOT) {
      return verb;
    }
    boolean words = "acl".equals(s.label(verb)) && "dobj".equals(s.label(above));
    return words ? s.head(above) : "advcl".equals(s.label(verb)) ? above : verb;
  }
}
