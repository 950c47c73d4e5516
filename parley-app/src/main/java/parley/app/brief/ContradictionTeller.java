package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import parley.app.brief.Entry.Detail;
import parley.app.findings.ContradictionWords;
import parley.app.material.Material;
import parley.reading.contradictions.Contradiction;

/** Where a party contradicts its earlier word and where reports differ; both sides are told. */
final class ContradictionTeller implements Teller {

  private final List<Contradiction> contradictions;

  ContradictionTeller(List<Contradiction> contradictions) {
    this.contradictions = List.copyOf(contradictions);
  }

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    for (Contradiction found : contradictions) {
      entries.add(
          new Entry(
              "differ-" + (entries.size() + 1),
              ContradictionWords.of(found),
              List.of(
                  new Detail("earlier", ContradictionWords.source(found.one())),
                  new Detail("later", ContradictionWords.source(found.other()))),
              List.of(
                  material.evidence(found.one().report(), found.one().span()),
                  material.evidence(found.other().report(), found.other().span())),
              null,
              "contradictions",
              List.of(found.kind().ownWord() ? "own word" : "between reports")));
    }
    return new Section(
        "differ",
        "Where reports and statements contradict each other",
        entries,
        "Nothing the reports say contradicts anything else in them.");
  }
}
