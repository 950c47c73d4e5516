package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;

/** Puts one entry together from a claim. */
final class Entries {

  private final Material material;
  private final Claim claim;
  private final List<Detail> details = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  private Entries(Material material, Claim claim) {
    this.material = material;
    this.claim = claim;
  }

  static Entries of(Material material, Claim claim) {
    return new Entries(material, claim);
  }

  /** The entry without its details. */
  static Entry bare(Entry entry) {
    return new Entry(
        entry.anchor(),
        entry.words(),
        List.of(),
        entry.evidence(),
        entry.confidence(),
        entry.rule(),
        entry.marks());
  }

  Entries detail(String label, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      details.add(new Detail(label, text));
    }
    return this;
  }

  Entries mark(boolean applies, String mark) {
    if (applies) {
      marks.add(mark);
    }
    return this;
  }

  Entries from(@Nullable Span span) {
    return from(claim, span);
  }

  /** Words of another claim, which may be of another report. */
  Entries from(Claim other, @Nullable Span span) {
    if (span != null) {
      Evidence more = material.evidence(other.report(), span);
      if (evidence.stream().noneMatch(Predicate.isEqual(more))) {
        evidence.add(more);
      }
    }
    return this;
  }

  Entry words(String words) {
    return new Entry(
        material.anchor(claim), words, details, evidence, claim.confidence(), claim.rule(), marks);
  }
}
