package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.opinion.SecondOpinion;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Source;
import parley.reading.claim.Statement;

/** What was assumed, what the reports leave open, and how sure the reading is. */
final class UnknownTeller implements Teller {

  private final @Nullable Analysis analysis;

  UnknownTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  /** So many needs without anybody to act are quoted. */
  private static final int SHOWN = 3;

  /** Below this a claim is called unsure. */
  private static final double UNSURE = 0.6;

  @Override
  public Section tell(Material material) {
    List<String> words = new ArrayList<>();
    for (Source source : material.all(Source.class)) {
      if (source.published() == null) {
        words.add(
            source.file()
                + " gives no day of publication, so days such as “Friday” are left open;"
                + " give it with --published.");
      }
      int left = source.furniture().size();
      if (left > 0) {
        words.add(
            source.file()
                + ": "
                + left
                + (left == 1 ? " stretch is" : " stretches are")
                + " not running text and left out ("
                + Phrases.list(
                    source.furniture().stream().map(Source.Furniture::why).distinct().toList())
                + ").");
      }
    }
    open(
        words,
        material.all(Condition.class).stream().filter(c -> c.statedBy().isEmpty()).count(),
        "condition is stated by no party: it is the reporter's word",
        "conditions are stated by no party: they are the reporter's word");
    nobodyToAct(words, material);
    open(
        words,
        material.all(Meeting.class).stream().filter(m -> m.date() == null).count(),
        "meeting has no known day",
        "meetings have no known day");
    open(
        words,
        material.all(Statement.class).stream()
            .filter(s -> s.speakers().isEmpty() || !s.onRecord())
            .count(),
        "statement has no named speaker",
        "statements have no named speaker");
    if (analysis != null && !analysis.drafted()) {
      words.add("Answers are computed from the Talks file, not from a new draft of the reports.");
    }
    if (!material.all(Leverage.class).isEmpty()) {
      words.add(
          "Who can move whom says only that the reports say so; no report says how strongly,"
              + " so nothing is ranked by strength.");
    }
    long unsure =
        material.readings().stream()
            .flatMap(r -> r.claims().stream())
            .filter(c -> c.confidence() < UNSURE)
            .count();
    open(
        words,
        unsure,
        String.format(Locale.ROOT, "claim is less than %.0f%% sure", UNSURE * 100),
        String.format(Locale.ROOT, "claims are less than %.0f%% sure", UNSURE * 100));
    proposed(words, material);
    String asked =
        String.format(
            Locale.ROOT, "less than %.0f%% sure", material.leftOut().leastConfidence() * 100);
    open(
        words,
        material.leftOut().claims(),
        "claim was left out as " + asked,
        "claims were left out as " + asked + ", or as part of one that is");
    if (analysis != null) {
      analysis.talks().assumptions().stream()
          .map(a -> "Assumed: " + (a.endsWith(".") ? a : a + "."))
          .forEach(words::add);
    }
    List<Entry> entries = new ArrayList<>();
    for (String line : words) {
      entries.add(Entry.computed("unknown-" + (entries.size() + 1), line, "reading"));
    }
    return new Section(
        "unknown", "Assumptions and what is not known", entries, "Nothing was assumed.");
  }

  /** What no rule found but a model proposed is said to be so, a line a model. */
  private static void proposed(List<String> words, Material material) {
    Map<String, Long> byModel =
        material.readings().stream()
            .flatMap(r -> r.claims().stream())
            .map(Claim::rule)
            .filter(rule -> rule.startsWith(SecondOpinion.PROPOSER))
            .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
    byModel.forEach((rule, count) -> {
      String by =
          " proposed by a language model, " + rule.substring(SecondOpinion.PROPOSER.length());
      open(
          words,
          count,
          "claim was" + by + ", and quotes the report",
          "claims were" + by + ", and quote the reports");
    });
  }

  private static void open(List<String> words, long count, String one, String many) {
    if (count > 0) {
      words.add(count + " " + (count == 1 ? one : many) + ".");
    }
  }

  /** The needs of conditions that name nobody who could bring them about. */
  private static void nobodyToAct(List<String> words, Material material) {
    List<String> needs = new ArrayList<>();
    for (Condition condition : material.all(Condition.class)) {
      if (condition.type() != Condition.Type.EXCLUSION) {
        condition.needs().stream()
            .filter(need -> need.by().isEmpty())
            .forEach(need -> needs.add(material.quote(condition, need.span())));
      }
    }
    int more = needs.size() - SHOWN;
    if (!needs.isEmpty()) {
      words.add(
          "Nobody is named who would have to bring about "
              + Phrases.list(needs.stream().limit(SHOWN).toList())
              + (more > 0 ? ", nor " + more + " more" : "")
              + ".");
    }
  }
}
