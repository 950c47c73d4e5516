package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.bench.accuracy.DateRecord.Days;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;

/**
 * How the dates of one article compare with its gold. A date is found when a claim overlaps it, and
 * right when the days are the same. Gold without exact days (times, "a few months ago", months of
 * no year) is left out, and so are claims that overlap only such gold.
 *
 * @param gold dates with exact days
 * @param found of them overlapped by a claim
 * @param right of them overlapped by a claim of the same days
 * @param judged claims that do not overlap gold without exact days
 * @param agreed of them those of the same days as gold they overlap
 */
record DateScore(int gold, int found, int right, int judged, int agreed, List<Miss> misses) {

  static final DateScore NOTHING = new DateScore(0, 0, 0, 0, 0, List.of());

  DateScore {
    misses = List.copyOf(misses);
  }

  /** One disagreement, by place, and the value claimed where there is one. */
  record Miss(String article, String kind, Span span, String value) {}

  static DateScore of(DateRecord article, List<Dated> claims) {
    List<Miss> misses = new ArrayList<>();
    int gold = 0;
    int found = 0;
    int right = 0;
    for (DateRecord.Gold date : article.dates()) {
      Optional<Days> days = date.value().days();
      if (days.isEmpty()) {
        continue;
      }
      gold++;
      List<Dated> over = claims.stream().filter(c -> c.span().overlaps(date.span())).toList();
      found += over.isEmpty() ? 0 : 1;
      if (over.stream().anyMatch(c -> Days.of(c.value()).equals(days))) {
        right++;
      } else {
        String kind = over.isEmpty() ? "not-found" : "other-day";
        String value = over.isEmpty() ? "" : over.getFirst().value();
        misses.add(new Miss(article.id(), kind, date.span(), value));
      }
    }
    int judged = 0;
    int agreed = 0;
    for (Dated claim : claims) {
      List<DateRecord.Gold> over =
          article.dates().stream().filter(d -> d.span().overlaps(claim.span())).toList();
      List<Days> exact = over.stream().flatMap(d -> d.value().days().stream()).toList();
      if (!over.isEmpty() && exact.isEmpty()) {
        continue;
      }
      judged++;
      if (Days.of(claim.value()).filter(exact::contains).isPresent()) {
        agreed++;
      } else if (exact.isEmpty()) {
        misses.add(new Miss(article.id(), "not-in-gold", claim.span(), claim.value()));
      }
    }
    return new DateScore(gold, found, right, judged, agreed, misses);
  }

  DateScore plus(DateScore other) {
    List<Miss> both = new ArrayList<>(misses);
    both.addAll(other.misses);
    return new DateScore(
        gold + other.gold,
        found + other.found,
        right + other.right,
        judged + other.judged,
        agreed + other.agreed,
        both);
  }

  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  double precision() {
    return judged == 0 ? 0 : (double) agreed / judged;
  }
}
