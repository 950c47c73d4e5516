package parley.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.bench.accuracy.DateRecord.Days;
import parley.reading.claim.Dated;

/**
 * Dates on the gold articles, each with its day of publication given. A date is found when a claim
 * overlaps it and means the same days. Gold without exact days (times, "a few months ago", months
 * of no year) is left out, and so are claims that overlap only such gold.
 */
final class DateMeasure implements Measure {

  @Override
  public List<Row> rows(Material material) throws IOException {
    List<DateRecord> articles = material.records("dates/gum.jsonl", DateRecord.class);
    List<Item> items =
        articles.parallelStream()
            .map(a ->
                compare(a, material.readings().claims(a.id(), a.text(), a.date(), Dated.class)))
            .toList();
    return List.of(new Row("dates", "dates, GUM news and interviews", items));
  }

  static Item compare(DateRecord article, List<Dated> claims) {
    List<Miss> misses = new ArrayList<>();
    int gold = 0;
    int found = 0;
    for (DateRecord.Gold date : article.dates()) {
      Optional<Days> days = date.value().days();
      if (days.isEmpty()) {
        continue;
      }
      gold++;
      List<Dated> over = claims.stream().filter(c -> c.span().overlaps(date.span())).toList();
      if (over.stream().anyMatch(c -> Days.of(c.value()).equals(days))) {
        found++;
      } else {
        String kind = over.isEmpty() ? "not-found" : "other-day " + over.getFirst().value();
        misses.add(Miss.in(article.text(), kind, article.id(), List.of(date.span())));
      }
    }
    List<Judged> judged = new ArrayList<>();
    int right = 0;
    for (Dated claim : claims) {
      List<DateRecord.Gold> over =
          article.dates().stream().filter(d -> d.span().overlaps(claim.span())).toList();
      List<Days> exact = over.stream().flatMap(d -> d.value().days().stream()).toList();
      if (!over.isEmpty() && exact.isEmpty()) {
        continue;
      }
      boolean agrees = Days.of(claim.value()).filter(exact::contains).isPresent();
      judged.add(Judged.of("date", claim, agrees));
      right += agrees ? 1 : 0;
      if (exact.isEmpty()) {
        misses.add(
            Miss.in(
                article.text(),
                "not-in-gold " + claim.value(),
                article.id(),
                List.of(claim.span())));
      }
    }
    return new Item(article.id(), new Tally(right, judged.size(), found, gold), misses, judged);
  }
}
