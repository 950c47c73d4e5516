package parley.app.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.app.findings.ChangesFindings;
import parley.app.findings.Comparison;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.changes.Change;
import parley.changes.Change.Kind;
import parley.reading.claim.Span;

/** What changed with the reports of the latest day, with the words of before and of now. */
final class ChangesTeller implements Teller {

  /** Who else is spoken of, and in which order parties want things, stands elsewhere. */
  private static final Set<Kind> LEFT_OUT =
      EnumSet.of(Kind.PARTY_NEW, Kind.PARTY_GONE, Kind.WANTS_REORDERED);

  private final Comparison comparison;

  ChangesTeller(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    for (Change change : comparison.changes()) {
      if (!LEFT_OUT.contains(change.kind())) {
        entries.add(entry(material, change, "change-" + (entries.size() + 1)));
      }
    }
    return new Section(
        "changed",
        "What changed since "
            + (comparison.since() == null ? "before" : Phrases.day(comparison.since())),
        entries,
        "Nothing changed.");
  }

  private static Entry entry(Material material, Change change, String anchor) {
    List<Evidence> words = new ArrayList<>();
    if (change.after().isPresent()) {
      change.saidBefore().stream().map(e -> words(material, e)).forEach(words::add);
    }
    change.said().stream()
        .map(e -> words(material, e))
        .filter(e -> !words.contains(e))
        .forEach(words::add);
    return new Entry(
        anchor,
        Phrases.capital(change.words()),
        List.of(),
        words,
        null,
        "changes",
        List.of(ChangesFindings.kind(change.kind())));
  }

  private static Evidence words(Material material, parley.talks.Evidence place) {
    return material.evidence(place.report(), new Span(place.start(), place.end()));
  }
}
