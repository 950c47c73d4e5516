package parley.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * Gives each quotation to somebody: to the reporting clause whose content it overlaps, else to the
 * verb or name beside it, else, where that is safe, to whoever spoke just before.
 */
final class QuotedSpeech {

  private static final int CONTINUING_WORDS = 4;

  private final ParsedReport report;
  private final Quotations quotations;
  private final QuoteReports beside;
  private final BiPredicate<Passage, Integer> person;
  private final List<Attribution> all = new ArrayList<>();
  private final Map<Integer, List<Integer>> byPassage = new HashMap<>();
  private @Nullable Integer last;

  private QuotedSpeech(
      ParsedReport report,
      Quotations quotations,
      Cues cues,
      BiPredicate<Passage, Integer> person,
      List<Attribution> found) {
    this.report = report;
    this.quotations = quotations;
    this.beside = new QuoteReports(cues, report, quotations);
    this.person = person;
    found.forEach(this::note);
  }

  /**
   * The attributions with every quotation added to its own, and new ones for quotations that had
   * none.
   *
   * @param person whether the noun phrase headed by this token names somebody who can speak
   */
  static List<Attribution> attribute(
      ParsedReport report,
      Quotations quotations,
      Cues cues,
      BiPredicate<Passage, Integer> person,
      List<Attribution> found) {
    QuotedSpeech speech = new QuotedSpeech(report, quotations, cues, person, found);
    for (Quotation q : quotations.outer()) {
      if (q.utterance(report.text())) {
        speech.give(q);
      }
    }
    return List.copyOf(speech.all);
  }

  private void give(Quotation q) {
    Optional<Integer> reporting = overlapping(q);
    if (reporting.isPresent()) {
      Attribution a = all.get(reporting.get());
      last = contained(a, q) ? last : add(reporting.get(), q);
      return;
    }
    if (last != null && goesOnAfterCue(q, all.get(last))) {
      last = add(last, q);
      return;
    }
    Optional<Attribution> neighbour = beside.beside(q);
    if (neighbour.isPresent()) {
      last = put(neighbour.get(), q);
    } else if (continues(q)) {
      goOn(q);
    }
  }

  /** "The gate is shut," he said, "but only till noon." She laughed: the second half is his too. */
  private boolean goesOnAfterCue(Quotation q, Attribution a) {
    Span cue = a.cue();
    return cue != null
        && report.at(q.whole().start()).equals(Optional.of(a.passage()))
        && a.mode() == Mode.INDIRECT
        && cue.end() <= q.whole().start()
        && !q.startsWithCapital(report.text())
        && q.endsSentence(report.text())
        && q.words(report.text()) >= CONTINUING_WORDS
        && a.content().stream().anyMatch(c -> c.end() <= cue.start());
  }

  /** A phrase quoted inside reported words adds nothing to them. */
  private static boolean contained(Attribution a, Quotation q) {
    return a.content().stream().anyMatch(c -> c.contains(q.whole()));
  }

  private int note(Attribution a) {
    all.add(a);
    byPassage.computeIfAbsent(a.passage().index(), i -> new ArrayList<>()).add(all.size() - 1);
    return all.size() - 1;
  }

  private List<Integer> in(int passage) {
    return byPassage.getOrDefault(passage, List.of());
  }

  /** The attributions in the sentences that the quotation touches, and in the next one. */
  private List<Integer> near(Quotation q) {
    int from = report.at(q.whole().start()).map(Passage::index).orElse(0);
    int to = report.at(q.whole().end() - 1).map(Passage::index).orElse(from);
    List<Integer> near = new ArrayList<>();
    for (int i = from; i <= to + 1; i++) {
      near.addAll(in(i));
    }
    return near;
  }

  private Optional<Integer> overlapping(Quotation q) {
    int best = -1;
    int most = 0;
    for (int i : near(q)) {
      Attribution a = all.get(i);
      Span cue = a.cue();
      boolean outside = cue != null && !q.whole().overlaps(cue) && !quoted(cue);
      int shared = outside ? shared(a, q) : 0;
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private boolean quoted(Span cue) {
    return quotations.around(cue.start()).filter(q -> q.utterance(report.text())).isPresent();
  }

  private static int shared(Attribution a, Quotation q) {
    int shared = 0;
    for (Span content : a.content()) {
      for (Span piece : q.pieces()) {
        shared +=
            Math.max(
                0, Math.min(content.end(), piece.end()) - Math.max(content.start(), piece.start()));
      }
    }
    return shared;
  }

  private Integer add(int index, Quotation q) {
    Attribution grown = all.get(index);
    for (Span piece : q.pieces()) {
      grown = grown.extended(piece);
    }
    all.set(index, grown);
    return index;
  }

  /** Adds to the attribution of the same verb, where there is one already. */
  private Integer put(Attribution found, Quotation q) {
    for (int i : in(found.passage().index())) {
      if (found.verb() >= 0 && all.get(i).verb() == found.verb()) {
        return add(i, q);
      }
    }
    return note(found);
  }

  /** Whether a quotation stands on its own as one or more sentences. */
  private boolean continues(Quotation q) {
    Optional<Passage> home = report.at(q.whole().start());
    return home.isPresent()
        && home.get().span().start() == q.whole().start()
        && q.startsWithCapital(report.text())
        && q.endsSentence(report.text())
        && (q.words(report.text()) >= CONTINUING_WORDS || q.pieces().size() > 1);
  }

  private void goOn(Quotation q) {
    Passage home = report.at(q.whole().start()).orElseThrow();
    if (home.index() == 0) {
      return;
    }
    Passage before = report.passages().get(home.index() - 1);
    if (before.heading()) {
      return;
    }
    if (before.paragraph() != home.paragraph()) {
      if (last != null && endsIn(all.get(last), before) && alone(q, home)) {
        last = follow(all.get(last), q, "quotation-continued", 0.75);
      }
      return;
    }
    if (last != null && endsIn(all.get(last), before)) {
      last = add(last, q);
      return;
    }
    Optional<Attribution> report = lastIn(before);
    if (report.isPresent()) {
      last = follow(report.get(), q, "quotation-after-report", 0.8);
      return;
    }
    Sentence s = before.sentence();
    int subject = s.child(s.root(), "nsubj");
    if (subject >= 0 && person.test(before, subject)) {
      last =
          note(
              new Attribution(
                  before,
                  null,
                  -1,
                  subject,
                  q.pieces(),
                  Mode.INDIRECT,
                  false,
                  -1,
                  0.6,
                  "quotation-after-mention"));
    }
  }

  private Integer follow(Attribution a, Quotation q, String rule, double sure) {
    return note(
        new Attribution(
            a.passage(),
            null,
            a.verb(),
            a.source(),
            q.pieces(),
            Mode.INDIRECT,
            false,
            -1,
            sure,
            rule));
  }

  /** Whether an attribution's cue or content reaches into this sentence. */
  private static boolean endsIn(Attribution a, Passage p) {
    return (a.passage().index() == p.index() && a.cue() != null)
        || a.content().stream().anyMatch(c -> c.overlaps(p.span()));
  }

  /** Whether the paragraph that the quotation opens holds nothing else. */
  private boolean alone(Quotation q, Passage home) {
    Span paragraph = report.report().paragraphs().get(home.paragraph());
    return q.whole().end() >= paragraph.end() - 2;
  }

  /** The last speech or thought reported in a sentence by words outside quotations. */
  private Optional<Attribution> lastIn(Passage p) {
    return in(p.index()).stream()
        .map(all::get)
        .filter(a -> a.source() >= 0 && a.cue() != null)
        .filter(a -> !quoted(a.cue() == null ? p.span() : a.cue()))
        .filter(a -> a.source() == p.sentence().child(p.sentence().root(), "nsubj"))
        .max(Comparator.comparingInt(Attribution::verb));
  }
}
