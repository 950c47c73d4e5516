package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;

/** What parties have bound themselves to, or are said to have, and what they are warned of. */
final class CommitmentTeller implements Teller {

  /** What is bound itself, and not what it is bound to: <em>going back on its word</em>. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?i)(?:its|his|her|their|the|an?|that|this)\\s+(?:word|promise|pledge|commitment)s?");

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    for (Commitment commitment : material.all(Commitment.class)) {
      String by = commitment.attributedBy();
      entries.add(
          Entries.of(material, commitment)
              .detail("according to", by == null ? null : material.name(commitment, by))
              .mark(true, Phrases.of(commitment.status()))
              .from(commitment.content())
              .words(
                  Phrases.capital(material.name(commitment, commitment.by()))
                      + says(material, commitment)));
    }
    for (Condition condition : material.all(Condition.class)) {
      if (condition.type() == Condition.Type.WARNING) {
        Entry told = WaitingTeller.entry(material, condition);
        List<String> marks = new ArrayList<>(told.marks());
        marks.add("warning");
        entries.add(
            new Entry(
                told.anchor(),
                Phrases.capital(told.words()),
                told.details(),
                told.evidence(),
                told.confidence(),
                told.rule(),
                marks));
      }
    }
    return new Section(
        "commitments",
        "Commitments and warnings",
        entries,
        "The reports state no commitment and no warning.");
  }

  private static String says(Material material, Commitment commitment) {
    String to = Phrases.oneLine(commitment.to());
    String quoted = Phrases.quote(to);
    String on = WORD.matcher(to).matches() ? "" : " on " + quoted;
    List<String> by = List.of(commitment.by());
    String is = material.verb(commitment, by, " is", " are");
    String has = material.verb(commitment, by, " has", " have");
    String their = material.verb(commitment, by, " its", " their");
    return switch (commitment.status()) {
      case CLAIMED -> is + " said to have committed to " + quoted;
      case ACKNOWLEDGED -> has + " committed to " + quoted;
      case DENIED ->
          material.verb(commitment, by, " denies", " deny") + " a commitment to " + quoted;
      case MET -> has + " kept" + their + " word" + on;
      case BROKEN -> has + " broken" + their + " word" + on;
    };
  }
}
