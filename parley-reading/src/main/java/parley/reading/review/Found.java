package parley.reading.review;

import java.util.List;
import java.util.Optional;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;

/** The claim a correction means. */
record Found(Optional<Claim> claim, boolean exact, String words) {

  static Found of(Correction correction, String text, List<Claim> claims) {
    List<Claim> kin =
        claims.stream().filter(c -> Anchors.kind(c).equals(correction.kind())).toList();
    List<Claim> same =
        kin.stream().filter(c -> Anchors.words(c, text).equals(correction.words())).toList();
    Optional<Claim> exact =
        same.stream()
            .filter(c -> correction.was().filter(c.id()::equals).isPresent())
            .findFirst()
            .or(() -> same.stream().findFirst());
    if (exact.isPresent()) {
      return new Found(exact, true, "");
    }
    return Anchors.find(correction.words(), text, 0)
        .map(first -> overlapping(correction, text, kin))
        .orElseGet(() ->
            new Found(Optional.empty(), false, "the report does not say these words any more"));
  }

  private static Found overlapping(Correction correction, String text, List<Claim> kin) {
    Claim best = null;
    double most = 0.5;
    for (Optional<Span> at = Anchors.find(correction.words(), text, 0);
        at.isPresent();
        at = Anchors.find(correction.words(), text, at.get().end())) {
      for (Claim claim : kin) {
        double share = Anchors.share(claim, at.get());
        if (share > most) {
          most = share;
          best = claim;
        }
      }
    }
    return best == null
        ? new Found(
            Optional.empty(), false, "no " + correction.kind() + " has these words any more")
        : new Found(
            Optional.of(best),
            false,
            "now hangs on “" + Anchors.words(best, text) + "”, which overlaps its words most");
  }
}
