package parley.reading.drafting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.report.WordFile;

/**
 * What one report is about: how much it speaks of each party, its people counted with it, and the
 * words that not every report of a negotiation has.
 *
 * <p>Two reports are alike as their parties are, each counted by the root of how often it is spoken
 * of. The great powers, bodies of the whole world and the press turn up everywhere, as does what is
 * only called the government; they count a fifth, unless the report is mostly of them.
 */
final class Profile {

  /** What is everybody's counts a fifth of what names one matter. */
  private static final double ANYBODY = 0.2;

  /** How much shared words add to shared parties. */
  private static final double WORDS = 0.7;

  /** With fewer words than these a report may not show what it is about. */
  private static final int FEW = 5;

  /** Those of whom most reports of the world's conflicts speak. */
  private static final Set<String> POWERS = Set.of("USA", "RUS", "CHN", "GBR", "FRA");

  private static final Set<String> COMMON =
      Words.of(
              String.join(
                  " ",
                  WordFile.lists(Profile.class, "matters.txt").getOrDefault("common", Set.of())))
          .stems();

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
  private static final Pattern PLAIN = Pattern.compile("\\p{Ll}[\\p{Ll}-]{3,}");

  private final ReportClaims report;
  private final Map<Figure, Double> parties = new LinkedHashMap<>();
  private final Set<String> words = new HashSet<>();
  private final double length;

  /**
   * @param figure who an actor of the report is, or speaks for
   */
  Profile(ReportClaims report, Function<Actor, Figure> figure) {
    this.report = report;
    Map<Figure, Integer> spoken = new LinkedHashMap<>();
    for (Actor actor : report.list(Actor.class)) {
      if (actor.type() != Actor.Type.UNNAMED
          && actor.type() != Actor.Type.JOINT
          && !Organs.isOrgan(actor)) {
        spoken.merge(figure.apply(actor), actor.mentions().size(), Integer::sum);
      }
    }
    int most = most(spoken, f -> !isNameless(f));
    int own = most(spoken, f -> !isNameless(f) && !isAnybodys(f));
    spoken.forEach((one, times) -> {
      boolean counts = !isNameless(one) && (!isAnybodys(one) || 2 * own < most);
      parties.put(one, (counts ? 1 : ANYBODY) * Math.sqrt(times));
    });
    length = Math.sqrt(parties.values().stream().mapToDouble(w -> w * w).sum());
    BETWEEN
        .splitAsStream(report.text())
        .filter(word -> PLAIN.matcher(word).matches())
        .forEach(word -> words.addAll(Words.of(word).stems()));
    words.removeAll(COMMON);
  }

  private static int most(Map<Figure, Integer> spoken, Predicate<Figure> of) {
    return spoken.entrySet().stream()
        .filter(e -> of.test(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** Whether it is only called by what it is: the government, the fishermen. */
  static boolean isNameless(Figure figure) {
    return figure.names().stream().noneMatch(n -> n.codePoints().anyMatch(Character::isUpperCase));
  }

  private static boolean isAnybodys(Figure figure) {
    Actor main = figure.main();
    String code = main.code() == null ? "" : main.code();
    return main.type() == Actor.Type.BODY
        || code.matches("(IGO|NGO|MED|.{3}MED).*")
        || (code.length() >= 3
            && POWERS.contains(code.substring(0, 3))
            && (figure.isCountry() || code.substring(3).startsWith("GOV")));
  }

  ReportClaims report() {
    return report;
  }

  /** Whether it has so few words that it may not show what it is about. */
  boolean isShort() {
    return words.size() < FEW;
  }

  /** Whether nobody in it has a name. */
  boolean namesNobody() {
    return parties.keySet().stream().allMatch(Profile::isNameless);
  }

  /** Whether both speak of somebody who is not everywhere. */
  boolean meets(Profile other) {
    return parties.keySet().stream()
        .anyMatch(party -> !isAnybodys(party) && other.parties.containsKey(party));
  }

  /** Those it speaks of, and how much. */
  Map<Figure, Double> parties() {
    return parties;
  }

  /** From 0, where both have nobody in common, to 1 and more, where all. */
  double likeness(Profile other) {
    double product = 0;
    for (Map.Entry<Figure, Double> one : parties.entrySet()) {
      Double theirs = other.parties.get(one.getKey());
      if (theirs != null) {
        product += one.getValue() * theirs;
      }
    }
    if (product == 0) {
      return 0;
    }
    return product / (length * other.length) + WORDS * common(other);
  }

  /** The share of its words that the other has too, of whichever has fewer, but not of a few. */
  private double common(Profile other) {
    boolean fewer = words.size() < other.words.size();
    Set<String> few = fewer ? words : other.words;
    Set<String> many = fewer ? other.words : words;
    return (double) few.stream().filter(many::contains).count() / Math.max(few.size(), FEW);
  }
}
