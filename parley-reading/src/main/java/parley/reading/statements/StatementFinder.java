package parley.reading.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.claim.Statement.Mode;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;
import parley.reading.report.Supposition;

/**
 * Finds who says, thinks, wants or refuses what.
 *
 * <p>Each {@link Mechanism} looks at one sentence at a time; {@link QuotedSpeech} then gives every
 * quotation to one of their finds or to a speaker beside it, and {@link Voices} puts actors to the
 * words that name a source. What is found inside a quotation belongs to whoever is quoted where it
 * says "I".
 */
public final class StatementFinder {

  /** Longer sentences than this are no sentences but tables or noise. */
  private static final int LONGEST = 400;

  /** Cues surer than this speak; less sure ones may only show something. */
  private static final double SPEECH = 0.85;

  private final Cues cues = Cues.english();
  private final List<Mechanism> mechanisms =
      List.of(
          new ClauseReports(cues),
          new SourcePhrases(),
          new NounReports(cues),
          new ActReports(cues));

  /** The statements of a report, in text order of their cues, numbered from 1. */
  public Statements find(ParsedReport report, Actors actors, Dates dates) {
    Quotations quotations = Quotations.of(report.report());
    List<Attribution> found = new ArrayList<>();
    for (Passage p : report.passages()) {
      if (p.sentence().size() <= LONGEST) {
        found.addAll(inSentence(p, quotations, report.text()));
      }
    }
    List<Attribution> all =
        QuotedSpeech.attribute(
            report, quotations, cues, (p, token) -> speaks(actors, p, token), found);
    List<Attribution> told = new ArrayList<>(all);
    told.addAll(Turns.find(report, (p, token) -> actors.headed(p, token).isPresent()));
    return new Writer(report, actors, dates, quotations).write(told);
  }

  private static boolean speaks(Actors actors, Passage p, int token) {
    return actors
        .headed(p, token)
        .filter(a -> a.type() == Actor.Type.PERSON || a.type() == Actor.Type.UNNAMED)
        .isPresent();
  }

  /** The finds of all mechanisms, the surest for each verb; inside a quotation none leaves it. */
  private List<Attribution> inSentence(Passage p, Quotations quotations, String text) {
    Map<Span, Attribution> byCue = new HashMap<>();
    for (Mechanism mechanism : mechanisms) {
      for (Attribution a : mechanism.find(p)) {
        Attribution clipped = clipped(a, quotations, text);
        Span cue = clipped.cue();
        if (cue != null
            && !clipped.content().isEmpty()
            && clipped.content().stream().noneMatch(c -> c.overlaps(cue))
            && !stranded(clipped)
            && !supposed(clipped)
            && (!p.heading() || explicit(clipped))) {
          byCue.merge(cue, clipped, (x, y) -> x.confidence() >= y.confidence() ? x : y);
        }
      }
    }
    List<Attribution> found = List.copyOf(byCue.values());
    return found.stream()
        .map(a -> withoutSourcePhrase(a, found))
        .sorted(Comparator.comparing(a -> a.cue() == null ? p.span() : a.cue()))
        .toList();
  }

  /**
   * Nobody refuses what others are urged to refuse. A clause that somebody might think or say is
   * reported all the same, unless it is speech of somebody named: "asked Osk to tell Velia that".
   */
  private static boolean supposed(Attribution a) {
    Sentence s = a.passage().sentence();
    if (a.verb() < 0 || !Supposition.supposed(s, a.verb())) {
      return false;
    }
    boolean named = a.source() >= 0 && s.tag(a.source()).startsWith("NN");
    return !a.clause() || (a.mode() == Mode.INDIRECT && named && a.confidence() >= SPEECH);
  }

  /** What somebody is willing to do in "which rivals he is ready to talk to": half of it only. */
  private static boolean stranded(Attribution a) {
    Passage p = a.passage();
    int end = a.content().getLast().end();
    boolean will = a.mode() == Mode.INTENT || a.mode() == Mode.REFUSAL;
    for (int i = 0; will && i < p.sentence().size(); i++) {
      if (p.span(i).end() == end) {
        return "prep".equals(p.sentence().label(i)) && p.sentence().children(i).length == 0;
      }
    }
    return false;
  }

  /** "…, according to a diplomat" at the end of reported words is the reporter's, not theirs. */
  private static Attribution withoutSourcePhrase(Attribution a, List<Attribution> others) {
    List<Span> content = new ArrayList<>(a.content());
    for (Attribution other : others) {
      Span phrase = other.cue();
      if (phrase == null || !"according-to".equals(other.rule())) {
        continue;
      }
      Span last = content.getLast();
      boolean ends =
          last.contains(phrase)
              && phrase.start() > last.start() + 2
              && other.content().getFirst().start() < phrase.start();
      if (ends) {
        content.set(content.size() - 1, new Span(last.start(), phrase.start() - 1));
      }
    }
    return a.withContent(content);
  }

  /** Headlines report only what they say in so many words. */
  private static boolean explicit(Attribution a) {
    return a.mode() == Mode.INDIRECT && a.source() >= 0 && a.confidence() >= 0.85;
  }

  private static Attribution clipped(Attribution a, Quotations quotations, String text) {
    Span cue = a.cue();
    Optional<Quotation> around =
        cue == null
            ? Optional.empty()
            : quotations.around(cue.start()).filter(q -> q.utterance(text));
    if (around.isEmpty()) {
      return a;
    }
    Quotation q = around.get();
    List<Span> inside = new ArrayList<>();
    for (Span content : a.content()) {
      for (Span piece : q.pieces()) {
        int start = Math.max(content.start(), piece.start());
        int end = Math.min(content.end(), piece.end());
        if (start < end) {
          inside.add(new Span(start, end));
        }
      }
    }
    return a.withContent(inside);
  }

  /** Turns attributions into claims, outer ones before those they hold. */
  private static final class Writer {

    private final ParsedReport report;
    private final Dates dates;
    private final Quotations quotations;
    private final Voices voices;
    private final Map<Quotation, Voice> utterers = new HashMap<>();
    private final Map<Integer, Voice> lastIn = new HashMap<>();

    Writer(ParsedReport report, Actors actors, Dates dates, Quotations quotations) {
      this.report = report;
      this.dates = dates;
      this.quotations = quotations;
      this.voices = new Voices(actors);
    }

    Statements write(List<Attribution> all) {
      List<Attribution> ordered =
          all.stream()
              .map(this::worded)
              .filter(a -> !a.content().isEmpty())
              .sorted(
                  Comparator.comparing((Attribution a) -> inner(a) != null)
                      .thenComparing(Writer::place)
                      .thenComparing(Attribution::rule))
              .toList();
      Map<Attribution, Voice> spoken = new HashMap<>();
      for (Attribution a : ordered) {
        Quotation inside = inner(a);
        Voice outer = inside == null ? Voice.NOBODY : utterers.getOrDefault(inside, Voice.NOBODY);
        Voice previous = lastIn.getOrDefault(a.passage().index() - 1, Voice.NOBODY);
        Voice voice = voices.of(a, outer, previous, sentenceBefore(a));
        spoken.put(a, voice);
        if (inside == null) {
          remember(a, voice);
        }
      }
      List<Attribution> inText =
          ordered.stream().sorted(Comparator.comparing(Writer::place)).toList();
      List<Statement> statements = new ArrayList<>();
      for (Attribution a : inText) {
        Voice voice = spoken.getOrDefault(a, Voice.NOBODY);
        if (worthTelling(a, voice)) {
          statements.add(statement("statement-" + (statements.size() + 1), a, voice));
        }
      }
      return new Statements(statements);
    }

    /**
     * Things want and promise something too, but say nothing by it; and what is asked for inside a
     * quotation by whoever is quoted is what the quotation says.
     */
    private boolean worthTelling(Attribution a, Voice voice) {
      if (!a.rule().equals("act-in-words") || a.mode() == Mode.REFUSAL) {
        return true;
      }
      boolean own = inner(a) != null && Voices.firstPerson(a);
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
          bare.stream().map(this::closed).map(c -> c.trimmed(report.text())).toList();
      double sure = voice.speakers().isEmpty() ? a.confidence() * 0.9 : a.confidence();
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
          voices.addressee(a, voice),
          day(a),
          a.negated(),
          Math.round(sure * 100) / 100.0,
          a.rule());
    }

    private Span withoutComma(Span content) {
      boolean comma = report.text().charAt(content.end() - 1) == ',' && content.length() > 1;
      return comma ? new Span(content.start(), content.end() - 1) : content;
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
}
