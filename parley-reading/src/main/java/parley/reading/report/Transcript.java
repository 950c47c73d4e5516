package parley.reading.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/**
 * Whose turn each paragraph of a transcript or an interview is: one that opens with a label such as
 * {@code MR HOLT:} or {@code Q.}, one that goes on after it, and one that answers a question set as
 * a paragraph of its own. Only the layout is looked at, so that labels can be kept apart from what
 * is said before anything is parsed.
 */
public final class Transcript {

  private static final int FEWEST = 2;
  private static final int LONGEST_QUESTION = 500;

  private static final Pattern OWN =
      Pattern.compile("(?:\\bI\\b|\\b(?:[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me|[Yy]ou|[Yy]our)\\b)(?!\\.)");

  private static final Pattern INTERVIEW =
      Pattern.compile(
          "(?i)\\b(?:interview\\w*|q ?& ?a|questions?|spoke|speaks|talked|talks (?:to|with)"
              + " (?:us|the)|told|answer(?:s|ed)|conversation|sat down)\\b");

  /**
   * What one speaker says until the next begins.
   *
   * @param label what names the speaker; absent for a question set as a paragraph and its answer
   * @param words what is said, a span for each paragraph
   * @param asks whether it is an interviewer's, who asks and is not named
   */
  public record Turn(
      int paragraph, TurnLabels.@Nullable Label label, List<Span> words, boolean asks) {

    public Turn {
      words = List.copyOf(words);
    }

    /** Whether it is the interviewee's, whom only the introduction names. */
    public boolean answers() {
      TurnLabels.Label l = label;
      return !asks && (l == null || l.kind() == TurnLabels.Kind.ANSWER);
    }

    /** Whether there is only one way to take it: the label is no name. */
    public boolean sure() {
      TurnLabels.Label l = label;
      return l == null
          || l.kind() == TurnLabels.Kind.QUESTION
          || l.kind() == TurnLabels.Kind.ANSWER;
    }
  }

  private final List<Turn> turns;

  private Transcript(List<Turn> turns) {
    this.turns = List.copyOf(turns);
  }

  /** The turns of a report, in order; none where its layout is no transcript's. */
  public static Transcript of(Report report) {
    Layout layout = new Layout(report);
    return new Transcript(layout.turns());
  }

  public List<Turn> turns() {
    return turns;
  }

  /** The labels of whoever asks: they name nobody. */
  public Set<Span> asking() {
    return labels(Turn::asks);
  }

  /** The labels of those who speak under their names. */
  public Set<Span> speaking() {
    return labels(t -> !t.asks() && !t.answers());
  }

  private Set<Span> labels(Predicate<Turn> which) {
    return turns.stream()
        .filter(which)
        .map(Turn::label)
        .filter(Objects::nonNull)
        .map(TurnLabels.Label::name)
        .collect(Collectors.toSet());
  }

  /** What is said in each paragraph that opens with a label, by the paragraph's index. */
  Map<Integer, Turn> labelled() {
    Map<Integer, Turn> labelled = new TreeMap<>();
    turns.stream().filter(t -> t.label() != null).forEach(t -> labelled.put(t.paragraph(), t));
    return labelled;
  }

  /** The work on one report. */
  private static final class Layout {

    private final String text;
    private final List<Span> paragraphs;
    private final Set<Span> headings;
    private final TreeMap<Integer, TurnLabels.Label> labels = new TreeMap<>();
    private final Set<String> askers = new HashSet<>();

    Layout(Report report) {
      this.text = report.text();
      this.paragraphs = report.paragraphs();
      this.headings = Set.copyOf(report.headings());
      for (int i = 0; i < paragraphs.size(); i++) {
        int at = i;
        TurnLabels.at(text, paragraphs.get(i))
            .filter(l -> said(paragraphs.get(at), l).length() > 0)
            .ifPresent(l -> labels.put(at, l));
      }
      dropSingleKinds();
      askers.addAll(onlyAsking());
    }

    /** <em>A. Holt said</em> is no answer without a question, and one label is no transcript. */
    private void dropSingleKinds() {
      boolean asked = labels.values().stream().anyMatch(l -> l.kind() == TurnLabels.Kind.QUESTION);
      boolean answered = labels.values().stream().anyMatch(l -> l.kind() == TurnLabels.Kind.ANSWER);
      labels
          .values()
          .removeIf(l ->
              (l.kind() == TurnLabels.Kind.QUESTION && !(answered || questions() > 1))
                  || (l.kind() == TurnLabels.Kind.ANSWER && !asked));
      boolean posts = labels.values().stream().anyMatch(l -> l.kind() == TurnLabels.Kind.HANDLE);
      if (labels.size() < FEWEST && !posts) {
        labels.clear();
      }
    }

    private long questions() {
      return labels.values().stream().filter(l -> l.kind() == TurnLabels.Kind.QUESTION).count();
    }

    /** The labels that open questions and nothing else: the paper's or the interviewer's name. */
    private Set<String> onlyAsking() {
      Set<String> asking = new HashSet<>();
      Set<String> telling = new HashSet<>();
      labels.forEach((paragraph, label) -> {
        boolean asks = said(paragraphs.get(paragraph), label).of(text).endsWith("?");
        (asks ? asking : telling).add(label.name().of(text));
      });
      asking.removeAll(telling);
      return telling.isEmpty() && asking.size() > 1 ? Set.of() : asking;
    }

    List<Turn> turns() {
      if (labels.isEmpty()) {
        return interview(this::question);
      }
      boolean asksOnly = labels.values().stream().allMatch(this::asks);
      return asksOnly ? interview(p -> asked(p) || question(p)) : labelledTurns();
    }

    private boolean asks(TurnLabels.Label label) {
      return label.kind() == TurnLabels.Kind.QUESTION || askers.contains(label.name().of(text));
    }

    private boolean asked(int paragraph) {
      TurnLabels.Label label = labels.get(paragraph);
      return label != null && asks(label);
    }

    private List<Turn> labelledTurns() {
      List<Turn> turns = new ArrayList<>();
      int last = labels.lastKey();
      for (Map.Entry<Integer, TurnLabels.Label> e : labels.entrySet()) {
        TurnLabels.Label label = e.getValue();
        List<Span> words = new ArrayList<>(List.of(said(paragraphs.get(e.getKey()), label)));
        boolean script =
            label.kind() != TurnLabels.Kind.NAME && label.kind() != TurnLabels.Kind.HANDLE;
        for (int p = e.getKey() + 1; script && p < paragraphs.size() && goesOn(p, last); p++) {
          if (!aside(p)) {
            words.add(paragraphs.get(p));
          }
        }
        turns.add(new Turn(e.getKey(), label, words, asks(label)));
      }
      return turns;
    }

    /** Whether a paragraph without a label is the last speaker's: before the last label, or I. */
    private boolean goesOn(int p, int last) {
      Span paragraph = paragraphs.get(p);
      return !labels.containsKey(p)
          && !headings.contains(paragraph)
          && (p < last || aside(p) || own(paragraph));
    }

    /** <em>(Laughter.)</em> is nobody's. */
    private boolean aside(int p) {
      Span paragraph = paragraphs.get(p);
      return "([".indexOf(text.charAt(paragraph.start())) >= 0
          && ")]".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
    }

    private boolean own(Span paragraph) {
      return OWN.matcher(unquoted(paragraph)).find();
    }

    private String unquoted(Span paragraph) {
      return paragraph.of(text).replaceAll("[\"“][^\"”]{0,2000}[\"”]", " ");
    }

    /** Questions set as paragraphs, each with the answer after it in somebody's own words. */
    private List<Turn> interview(IntPredicate asking) {
      List<Integer> asked = new ArrayList<>();
      for (int p = 0; p + 1 < paragraphs.size(); p++) {
        boolean answered = !asking.test(p + 1) && !headings.contains(paragraphs.get(p + 1));
        if (asking.test(p) && answered) {
          asked.add(p);
        }
      }
      long own = asked.stream().filter(p -> own(paragraphs.get(p + 1))).count();
      if (asked.size() < FEWEST || own * 2 < asked.size() || !introduced(asked.getFirst())) {
        return List.of();
      }
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < asked.size(); i++) {
        int p = asked.get(i);
        int end = i + 1 < asked.size() ? asked.get(i + 1) : paragraphs.size();
        turns.add(question(p, labels.get(p)));
        List<Span> words = new ArrayList<>();
        for (int a = p + 1; a < end && answer(a, p, i + 1 < asked.size()); a++) {
          if (a == p + 1 || !aside(a)) {
            words.add(paragraphs.get(a));
          }
        }
        turns.add(new Turn(p + 1, null, words, false));
      }
      return turns;
    }

    private Turn question(int p, TurnLabels.@Nullable Label label) {
      Span words = label == null ? paragraphs.get(p) : said(paragraphs.get(p), label);
      return new Turn(p, label, List.of(words), true);
    }

    private boolean answer(int p, int question, boolean between) {
      return p == question + 1
          || (!headings.contains(paragraphs.get(p)) && (between || own(paragraphs.get(p))));
    }

    private boolean introduced(int first) {
      for (int p = 0; p < first; p++) {
        if (INTERVIEW.matcher(paragraphs.get(p).of(text)).find()) {
          return true;
        }
      }
      return false;
    }

    /** A paragraph that only asks, in nobody's marks. */
    private boolean question(int p) {
      Span paragraph = paragraphs.get(p);
      return p > 0
          && paragraph.length() <= LONGEST_QUESTION
          && text.charAt(paragraph.end() - 1) == '?'
          && "\"“„«'‘".indexOf(text.charAt(paragraph.start())) < 0;
    }

    private Span said(Span paragraph, TurnLabels.Label label) {
      return new Span(label.mark().end(), paragraph.end()).trimmed(text);
    }
  }
}
