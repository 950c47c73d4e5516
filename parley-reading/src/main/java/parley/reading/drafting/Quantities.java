package parley.reading.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Commitment;
import parley.reading.claim.Demand;
import parley.reading.claim.Event;
import parley.reading.claim.Position;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Estimate;
import parley.talks.Issue;

/**
 * The quantities parties put numbers on: "a pay rise of 6 per cent". Where two sides give different
 * numbers for one quantity in one unit, their numbers are the ends of a scale; a number that stands
 * alone makes none.
 */
final class Quantities {

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<what>(?:\\p{L}[\\p{L}-]*\\s+){1,3})of\\s+(?:about\\s+|up to\\s+|at least\\s+)?"
              + "(?<sign>[$€£])?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*"
              + "(?<size>thousand|million|billion|trillion)?\\s*(?<unit>per cent|percent|%|\\p{L}+)?");

  private static final Pattern ARTICLE =
      Pattern.compile("(?i)^.*?\\b(an?|the|its|their|his|her|any|no)\\s+");

  private record Figure(double value, String words, Place place) {}

  private record Quantity(String what, String unit) {}

  private final Map<Quantity, Map<String, Figure>> figures = new LinkedHashMap<>();

  /** Takes in what the parties of a report ask, offer and want. */
  void add(ReportClaims report, Cast cast) {
    for (Demand demand : report.list(Demand.class)) {
      take(report, cast.parties(report, demand.by()), demand.content());
    }
    for (Position position : report.list(Position.class)) {
      take(report, cast.party(report, position.actor()).stream().toList(), position.evidence());
    }
    for (Commitment commitment : report.list(Commitment.class)) {
      take(report, cast.party(report, commitment.by()).stream().toList(), commitment.content());
    }
    for (Event event : report.list(Event.class)) {
      if (event.status() != Event.Status.DENIED) {
        Span clause = Happenings.clause(report.text(), event.trigger());
        take(report, cast.parties(report, event.sources()), clause);
      }
    }
  }

  private void take(ReportClaims report, List<Member> who, Span span) {
    if (who.size() != 1) {
      return;
    }
    Matcher found = QUANTITY.matcher(report.words(span));
    if (!found.find()) {
      return;
    }
    String what = ARTICLE.matcher(found.group("what").strip()).replaceFirst("");
    String unit =
        String.join(
                " ",
                List.of(
                    or(found.group("sign")),
                    or(found.group("unit"))
                        .replace("percent", "per cent")
                        .replace("%", "per cent")))
            .strip();
    double value = number(found.group("number"), found.group("size"));
    Quantity quantity = new Quantity(Words.of(what).name("quantity"), unit);
    Span place = new Span(span.start() + found.start(), span.start() + found.end());
    String words = found.group().strip().replaceAll("\\s+", " ");
    figures
        .computeIfAbsent(quantity, q -> new LinkedHashMap<>())
        .put(who.getFirst().key(), new Figure(value, words, new Place(report, place)));
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }

  private static double number(String digits, String size) {
    double factor =
        switch (or(size)) {
          case "thousand" -> 1e3;
          case "million" -> 1e6;
          case "billion" -> 1e9;
          case "trillion" -> 1e12;
          default -> 1;
        };
    return Double.parseDouble(digits.replace(",", "")) * factor;
  }

  /** The issues on which at least two parties give different numbers. */
  List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    figures.forEach((quantity, sides) -> {
      TreeMap<Double, String> ends = new TreeMap<>();
      sides.values().forEach(f -> ends.putIfAbsent(f.value(), f.words()));
      if (sides.size() > 1 && ends.size() > 1) {
        issues.add(issue(quantity, sides, ends));
      }
    });
    return issues;
  }

  private static Issue issue(
      Quantity quantity, Map<String, Figure> sides, NavigableMap<Double, String> ends) {
    TreeMap<Double, String> scale = new TreeMap<>();
    scale.put(ends.firstKey(), ends.firstEntry().getValue());
    scale.put(ends.lastKey(), ends.lastEntry().getValue());
    List<Issue.Position> positions = new ArrayList<>();
    Basis basis = Basis.NONE;
    for (Map.Entry<String, Figure> side : sides.entrySet()) {
      Figure figure = side.getValue();
      Basis own = Ground.of(figure.place());
      basis = Ground.both(basis, own);
      positions.add(
          new Issue.Position(
              side.getKey(),
              Optional.of(Estimate.of(figure.value())),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(figure.words()),
              own));
    }
    String words = quantity.what().replace('-', ' ').toLowerCase(Locale.ROOT);
    return new Issue(
        quantity.what(),
        Optional.of(words + (quantity.unit().isEmpty() ? "" : ", in " + quantity.unit())),
        Optional.of(new Issue.Scale(scale)),
        positions,
        basis.withAssumption("the ends of the scale are the furthest numbers given"));
  }
}
