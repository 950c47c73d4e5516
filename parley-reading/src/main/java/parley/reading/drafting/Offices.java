package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;

/**
 * Whom offices without a country belong to: a defence minister, the government, the army. Where the
 * reports know of one country that has an army or a government, it is that one's; a minister met on
 * a journey is of the country gone to. Who is called by an office alone is its only holder.
 */
final class Offices {

  private static final Pattern GOVERNMENT =
      Pattern.compile("(the )?(government|army|military|armed forces|security forces|air force)");

  /** Bodies that a country with a government has. */
  private static final Pattern RULING =
      Pattern.compile("(?i)\\b(parliament|assembly|ministry|senate|treasury)$");

  private final List<Figure> figures;
  private final Function<Figure, Figure> root;
  private final Map<Figure, Figure> armsOf = new HashMap<>();

  /** Somebody, whom he or it belongs to, and how that shows. */
  record Holder(Figure figure, Figure of, String because) {}

  /**
   * @param arms what is known to act for whom
   * @param root the party that a figure belongs to as far as that is known
   */
  Offices(List<Figure> figures, List<Arms.Arm> arms, Function<Figure, Figure> root) {
    this.figures = figures;
    this.root = root;
    arms.forEach(arm -> armsOf.put(arm.part(), arm.whole()));
  }

  /** Ministers, presidents, governments and armies whose country no report tells. */
  List<Holder> national() {
    List<Holder> found = new ArrayList<>();
    for (Figure figure : figures) {
      Optional<String> office = office(figure);
      if (office.isPresent() && root.apply(figure) == figure) {
        journey(figure)
            .or(() -> only(figure, c -> !held(c, office.get(), figure)))
            .ifPresent(c -> found.add(new Holder(figure, c, "as " + office.get())));
      } else if (isNamelessGovernment(figure) && root.apply(figure) == figure) {
        only(figure, c -> true)
            .ifPresent(c -> found.add(new Holder(figure, c, "the only country with one here")));
      }
    }
    return found;
  }

  /** Those called by their office alone whom a report names: the public prosecutor. */
  List<Holder> called() {
    Map<List<String>, Set<Figure>> byRole = new HashMap<>();
    for (Figure figure : figures) {
      if (figure.isPerson()) {
        for (String role : figure.roles()) {
          byRole.computeIfAbsent(Figure.words(role), r -> new LinkedHashSet<>()).add(figure);
        }
      }
    }
    List<Holder> found = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.main().type() == Actor.Type.UNNAMED && figure.affiliated() == null) {
        List<String> words = Figure.words(figure.main().name());
        Set<Figure> all = byRole.getOrDefault(words, Set.of());
        if (words.size() > 1 && all.size() == 1) {
          found.add(
              new Holder(
                  figure, all.iterator().next(), "the only " + String.join(" ", words) + " here"));
        } else if (words.size() > 1) {
          latest(all, words, figure)
              .ifPresent(h -> found.add(new Holder(figure, h, "then " + String.join(" ", words))));
        }
      }
    }
    return found;
  }

  /** Of several of one party who have held an office, the one who has it on the day. */
  private Optional<Figure> latest(Set<Figure> all, List<String> office, Figure called) {
    LocalDate day = called.seen().getFirst().report().day();
    List<Figure> holding = all.stream().filter(f -> f.holds(office, day)).toList();
    return holding.stream().map(root).distinct().count() == 1
        ? Optional.of(holding.getLast())
        : Optional.empty();
  }

  private static Optional<String> office(Figure figure) {
    return figure.isPerson()
        ? figure.roles().stream()
            .map(r -> r.toLowerCase(Locale.ROOT))
            .filter(r -> OrganWords.national(Figure.head(r)))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNamelessGovernment(Figure figure) {
    return Organs.isNameless(figure)
        && GOVERNMENT.matcher(figure.main().name().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * The only country that is known to have an army or a government, of those that may be it; of
   * several the one that the report tells of first.
   */
  private Optional<Figure> only(Figure holder, Predicate<Figure> maybe) {
    List<Figure> armed = countries(this::isArmed, maybe);
    List<Figure> ruled = armed.isEmpty() ? countries(this::isRuled, maybe) : armed;
    List<Figure> told =
        ruled.isEmpty()
            ? countries(f -> f.main().type() == Actor.Type.STATE || isCalledCountry(f), maybe)
            : ruled;
    return told.size() < 2 ? told.stream().findFirst() : first(told, holder.seen().getFirst());
  }

  /** Of whom the report that names somebody tells in its headline, or first of all. */
  private static Optional<Figure> first(List<Figure> countries, Figure.Seen holder) {
    ReportClaims report = holder.report();
    int line = report.text().indexOf('\n');
    List<Figure> named =
        countries.stream()
            .filter(c ->
                c.seen().stream()
                    .filter(s -> s.report().id().equals(report.id()))
                    .flatMap(s -> s.actor().mentions().stream())
                    .anyMatch(m -> m.span().start() < line))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private List<Figure> countries(Predicate<Figure> kind, Predicate<Figure> maybe) {
    return figures.stream()
        .filter(f -> !f.isPerson() && !f.speaksForOthers() && !Organs.isNameless(f))
        .filter(kind)
        .filter(maybe)
        .toList();
  }

  private boolean isArmed(Figure country) {
    return isState(country)
        && (country.seen().stream().anyMatch(s -> s.actor().rule().equals("government-of"))
            || armsOf.entrySet().stream()
                .anyMatch(e ->
                    e.getValue() == country
                        && OrganWords.armed(Figure.head(e.getKey().main().name()))));
  }

  private boolean isRuled(Figure country) {
    return isState(country)
        && figures.stream()
            .anyMatch(f ->
                f != country && (office(f).isPresent() || rules(f)) && root.apply(f) == country);
  }

  /** Whether a report says that it is a country: the island republic of Sarn. */
  private boolean isCalledCountry(Figure figure) {
    return isState(figure)
        && figures.stream()
            .filter(f -> OrganWords.country(Figure.head(f.main().name())))
            .flatMap(f -> f.seen().stream())
            .anyMatch(s ->
                figure.seen().stream()
                    .anyMatch(w ->
                        w.report().id().equals(s.report().id())
                            && w.actor().id().equals(s.actor().affiliation())));
  }

  private static boolean rules(Figure figure) {
    return RULING.matcher(figure.main().name()).find();
  }

  private static boolean isState(Figure figure) {
    return figure.isCountry() || Figure.words(figure.main().name()).size() == 1;
  }

  private boolean held(Figure country, String office, Figure but) {
    Set<String> words = Set.copyOf(Figure.words(office));
    return figures.stream()
        .filter(f -> f != but && f.isPerson() && root.apply(f) == country)
        .anyMatch(
            f -> f.roles().stream().anyMatch(r -> Set.copyOf(Figure.words(r)).containsAll(words)));
  }

  /** The country gone to in the sentence that names the minister met there. */
  private Optional<Figure> journey(Figure person) {
    for (Figure.Seen seen : person.seen()) {
      int at = seen.actor().mentions().stream().mapToInt(m -> m.span().start()).min().orElse(-1);
      String before = at < 0 ? "" : sentenceBefore(seen.report().text(), at);
      for (Figure country : figures) {
        boolean gone =
            country.isCountry()
                && country.names().stream()
                    .map(n ->
                        Pattern.compile(
                            "\\b(flew|went|travelled|traveled|drove|came|journeyed)\\b.* to "
                                + Pattern.quote(n)
                                + "\\b"))
                    .map(p -> p.matcher(before))
                    .anyMatch(Matcher::find);
        if (gone) {
          return Optional.of(country);
        }
      }
    }
    return Optional.empty();
  }

  private static String sentenceBefore(String text, int at) {
    int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('\n', at));
    return text.substring(Math.max(0, start), at);
  }
}
