package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import parley.reading.claim.Statement;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Estimate;
import parley.talks.Issue;

/**
 * The quantities parties put numbers on: "a pay rise of 6 per cent", "a 6 per cent rise". A number
 * in the same unit that names none is of the quantity told just before: "Osk offered 4 per cent".
 * Where two sides give different numbers for one quantity in one unit, their numbers are the ends
 * of a scale; a number that stands alone makes none.
 */
final class Quantities {

  private static final String NUMBER =
      "(?:about\\s+|up to\\s+|at least\\s+|only\\s+)?"
          + "(?<sign>[$€£])?(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)[\\s-]*"
          + "(?<size>thousand|million|billion|trillion)?[\\s-]*";

  private static final String UNIT =
      "(?<unit>per cent|percent|%|(?:(?:cubic|square)\\s+)?\\p{L}+)?";

  private static final Pattern QUANTITY =
      Pattern.compile("(?<what>(?:\\p{L}[\\p{L}-]*\\s+){1,3})of\\s+" + NUMBER + UNIT);

  /** With the number first: a 36 percent raise. */
  private static final Pattern BEFORE =
      Pattern.compile(
          NUMBER
              + "(?<unit>per cent|percent|%)\\s+"
              + "(?<what>(?:\\p{Ll}+\\s+)?(?:raise|rise|increase|cut|reduction|tariff|duty|levy|tax|share|stake"
              + "|quota|fee))\\b");

  /** A number that opens what somebody wants or offers, of what is not said again. */
  private static final Pattern BARE = Pattern.compile("^(?:an?\\s+)?" + NUMBER + UNIT);

  /** What one does with a number of one's own. */
  private static final Pattern PUTS =
      Pattern.compile(
          "(?i).*\\b(want|offer|propos|demand|ask|insist|seek|sought|suggest|accept|settle|push|call|set|name)\\w*"
              + "( (for|on|to accept))?");

  /** So far before a number may stand what it is of. */
  private static final int REACH = 300;

  private static final Pattern ARTICLE =
      Pattern.compile("(?i)^.*?\\b(an?|the|its|their|his|her|any|no)\\s+");

  private record Figure(double value, String words, Place place) {}

  private record Quantity(String what, String unit) {}

  private final Map<Quantity, Map<String, Figure>> figures = new LinkedHashMap<>();

  /** A number in a report, of what is named with it or else of what was named before. */
  private record Told(String by, Optional<String> what, String unit, Figure figure) {

    int at() {
      return figure.place().span().start();
    }
  }

  /** Takes in what the parties of a report ask, offer and want. */
  void add(ReportClaims report, Cast cast) {
    List<Told> told = new ArrayList<>();
    for (Demand demand : report.list(Demand.class)) {
      find(report, cast.parties(report, demand.by()), demand.content(), told);
    }
    for (Position position : report.list(Position.class)) {
      List<Member> who = cast.party(report, position.actor()).stream().toList();
      find(report, who, position.evidence(), told);
    }
    for (Commitment commitment : report.list(Commitment.class)) {
      List<Member> who = cast.party(report, commitment.by()).stream().toList();
      find(report, who, commitment.content(), told);
    }
    for (Event event : report.list(Event.class)) {
      if (event.status() != Event.Status.DENIED) {
        Span clause = Happenings.clause(report.text(), event.trigger());
        find(report, cast.parties(report, event.sources()), clause, told);
      }
    }
    for (Statement statement : report.list(Statement.class)) {
      if (puts(report, statement)) {
        List<Member> who = cast.parties(report, statement.speakers());
        find(report, who, statement.content().getFirst(), told);
      }
    }
    told.sort(Comparator.comparingInt(Told::at));
    take(told);
  }

  /** Whether the words said follow a verb of asking or offering: offered 4 per cent. */
  private static boolean puts(ReportClaims report, Statement statement) {
    Span cue = statement.cue();
    return cue != null
        && !statement.negated()
        && statement.content().size() == 1
        && statement.content().getFirst().start() - cue.end() <= 2
        && PUTS.matcher(report.words(cue)).matches();
  }

  private static void find(ReportClaims report, List<Member> who, Span span, List<Told> told) {
    if (who.size() != 1) {
      return;
    }
    String words = report.words(span);
    for (Pattern pattern : List.of(QUANTITY, BEFORE, BARE)) {
      Matcher found = pattern.matcher(words);
      if (found.find()) {
        Place place =
            new Place(report, new Span(span.start() + found.start(), span.start() + found.end()));
        Optional<String> what =
            pattern == BARE
                ? Optional.empty()
                : Optional.of(ARTICLE.matcher(found.group("what").strip()).replaceFirst(""));
        double value = number(found.group("number"), found.group("size"));
        String said = found.group().strip().replaceAll("\\s+", " ");
        told.add(new Told(who.getFirst().key(), what, unit(found), new Figure(value, said, place)));
        return;
      }
    }
  }

  private static String unit(Matcher found) {
    String unit = or(found.group("unit")).replace("percent", "per cent").replace("%", "per cent");
    return (or(found.group("sign")) + " " + unit).strip();
  }

  /** In the order of the report: what is not named is what was named before in the same unit. */
  private void take(List<Told> told) {
    Map<String, Quantity> last = new HashMap<>();
    Map<Quantity, Integer> where = new HashMap<>();
    for (Told one : told) {
      Quantity quantity =
          one.what()
              .map(what -> new Quantity(Words.of(what).name("quantity"), one.unit()))
              .orElse(last.get(one.unit()));
      boolean known = one.what().isPresent();
      if (quantity == null || (!known && one.at() - where.getOrDefault(quantity, 0) > REACH)) {
        continue;
      }
      last.put(one.unit(), quantity);
      where.put(quantity, one.at());
      Map<String, Figure> sides = figures.computeIfAbsent(quantity, q -> new LinkedHashMap<>());
      if (known) {
        sides.put(one.by(), one.figure());
      } else {
        sides.putIfAbsent(one.by(), one.figure());
      }
    }
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
