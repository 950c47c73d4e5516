package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;

/** Somebody over all reports: the actors of one or more reports that are one. */
final class Figure {

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "president", "general");

  /** One actor in its report. */
  record Seen(ReportClaims report, Actor actor) {}

  private final List<Seen> seen = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();

  private Actor main;
  private long capitals;

  Figure(Seen first) {
    main = first.actor();
    capitals = capitals(main.name());
    add(first);
  }

  void add(Seen one) {
    seen.add(one);
    boolean named = names.contains(one.actor().name());
    boolean shorter = main.name().startsWith(one.actor().name() + " of ");
    if (shorter && capitals(one.actor().name()) > 1) {
      main = one.actor(); // the Bakers' League, once called that of Osk
    } else if (isPlainer(one.actor().name())) {
      main = one.actor(); // the safety panel, first told of as an independent one
    } else if (!named && !isCountry() && !longer(one) && capitals(one.actor().name()) > capitals) {
      main = one.actor();
      capitals = capitals(main.name());
    }
    names.add(one.actor().name());
    if (one.actor().role() != null) {
      roles.add(one.actor().role());
    }
    one.actor().mentions().stream()
        .filter(m -> m.form() == Actor.Form.NAME || m.form() == Actor.Form.METONYM)
        .map(m -> one.report().words(m.span()).replaceAll("\\s+", " "))
        .filter(n -> Character.isUpperCase(n.codePointAt(0)))
        .forEach(names::add);
  }

  /** Whether it has no name and a later report calls it by the last words of what it was called. */
  private boolean isPlainer(String name) {
    return capitals == 0 && words(name).size() > 1 && main.name().endsWith(" " + name);
  }

  private boolean longer(Seen one) {
    return capitals > 1 && one.actor().name().startsWith(main.name() + " of ");
  }

  List<Seen> seen() {
    return seen;
  }

  /** The actor that names it most fully: by first name and surname, or with most capitals. */
  Actor main() {
    return main;
  }

  private static long capitals(String name) {
    return words(name.replaceAll("(\\p{Lu})", "\u0001$1")).stream()
        .filter(w -> w.startsWith("\u0001"))
        .count();
  }

  Set<String> names() {
    return names;
  }

  Set<String> roles() {
    return roles;
  }

  /** The office that he holds no more, as the last report with an office of his says. */
  Optional<String> former() {
    return office(LocalDate.MAX).filter(Figure::isFormer);
  }

  /** Whether some report up to a day says that he has the office, and none later that he had it. */
  boolean holds(List<String> office, LocalDate day) {
    return office(day)
        .filter(role -> !isFormer(role))
        .map(Figure::words)
        .filter(office::equals)
        .isPresent();
  }

  private Optional<String> office(LocalDate day) {
    return seen.reversed().stream()
        .filter(s -> s.actor().role() != null && !s.report().day().isAfter(day))
        .findFirst()
        .map(s -> s.actor().role());
  }

  private static boolean isFormer(String role) {
    return role.toLowerCase(Locale.ROOT).startsWith("former ");
  }

  boolean isPerson() {
    return seen.getFirst().actor().type() == Actor.Type.PERSON;
  }

  /** Whether what it is, is guessed from its capitals alone. */
  boolean isGuessed() {
    return seen.getFirst().actor().rule().equals("capitalised-name") && roles.isEmpty();
  }

  boolean isCountry() {
    return country(seen.getFirst().actor());
  }

  static boolean country(Actor actor) {
    return (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.GOVERNMENT)
        && (actor.code() == null || actor.code().length() >= 3);
  }

  /** The three letters of its country. */
  static Optional<String> code(Actor actor) {
    return country(actor) && actor.code() != null
        ? Optional.of(actor.code().substring(0, 3))
        : Optional.empty();
  }

  /** What it last was said to belong to or speak for, and in which report. */
  @Nullable Seen affiliated() {
    return seen.reversed().stream()
        .filter(s -> s.actor().affiliation() != null)
        .findFirst()
        .orElse(null);
  }

  /** Whether it speaks or acts for another rather than for itself. */
  boolean speaksForOthers() {
    Actor actor = seen.getFirst().actor();
    return switch (actor.type()) {
      case PERSON, UNNAMED -> roles.stream().noneMatch(Figure::isOwnMan);
      case ORGANISATION ->
          actor.code() != null && actor.code().matches("(.{3})?(GOV|MIL|SPY|LEG).*");
      case STATE, GOVERNMENT, GROUP, BODY, JOINT -> false;
    };
  }

  /** Whether whoever holds the office answers for nobody but himself: a bishop, a judge. */
  private static boolean isOwnMan(String role) {
    return words(role).stream().anyMatch(OrganWords::independent);
  }

  /** The words of a name, without articles, titles and the possessive. */
  static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s]+"))
        .map(w -> w.replaceAll("^[\"'“”‘’(]+|['’]s?$|[\"“”)]+$", ""))
        .filter(w -> !w.isEmpty() && !w.equals("the") && !w.equals("of") && !w.equals("and"))
        .filter(w -> !TITLES.contains(w.replace(".", "")))
        .toList();
  }

  /** The last word of a name: a surname, or what an organisation is. */
  static String head(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? name.toLowerCase(Locale.ROOT) : words.getLast();
  }
}
