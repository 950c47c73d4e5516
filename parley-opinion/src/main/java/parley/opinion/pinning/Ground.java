package parley.opinion.pinning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.opinion.pinning.Unfounded.Why;
import parley.reading.claim.Span;

/** An excerpt as the ground that proposals stand on: where its words are. */
final class Ground {

  private final List<Quotable> pieces;

  Ground(Excerpt excerpt) {
    pieces = excerpt.pieces().stream().map(p -> Quotable.of(excerpt.text(), p)).toList();
  }

  /** Every place of these words in the excerpt, in text order; none runs over paragraphs. */
  List<Span> find(String words) {
    return pieces.stream().flatMap(p -> p.find(words).stream()).toList();
  }

  /** The same ground seen from a proposal's passage; from everywhere where that is not found. */
  Pins at(@Nullable String passage) {
    List<Span> places = passage == null ? List.of() : find(passage);
    return new Pins(this, places.isEmpty() ? null : places.getFirst());
  }

  /**
   * Pins quotations of one proposal to the report.
   *
   * @param passage where the proposal says it stands, where that was found
   */
  record Pins(Ground ground, @Nullable Span passage) {

    /**
     * Where the quotation stands: in the passage, or else at the only place it has in the excerpt.
     *
     * @throws Unfounded if it is not there, or at several places and not in the passage
     */
    Span pin(@Nullable String quotation) {
      if (quotation == null) {
        throw new Unfounded(Why.NO_CLAIM);
      }
      List<Span> places = ground.find(quotation);
      List<Span> inside = inside(places);
      if (!inside.isEmpty()) {
        return inside.getFirst();
      }
      if (places.size() != 1) {
        throw new Unfounded(Why.NOT_QUOTED);
      }
      return places.getFirst();
    }

    /** As {@link #pin}; absent where nothing is quoted, which is not the same as quoted wrongly. */
    @Nullable Span pinned(@Nullable String quotation) {
      return quotation == null || quotation.isBlank() ? null : pin(quotation);
    }

    List<Span> all(List<String> quotations) {
      return quotations.stream().map(this::pin).toList();
    }

    /** The places of a name in the passage, or else its only one in the excerpt. */
    List<Span> named(String name) {
      List<Span> places = ground.find(name);
      List<Span> inside = inside(places);
      return inside.isEmpty() && places.size() == 1 ? places : inside;
    }

    private List<Span> inside(List<Span> places) {
      return passage == null ? List.of() : places.stream().filter(passage::contains).toList();
    }
  }
}
