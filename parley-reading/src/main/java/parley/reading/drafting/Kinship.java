package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.reading.claim.Actor;

/**
 * Which actors of which reports are one, each time with the reason: the same country, the same
 * name, an acronym, a part of a name that only one bears, a surname with an office that fits. A
 * person's word goes before any rule.
 */
final class Kinship {

  private static final String PARTY = " Party";

  private final Sameness sameness;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Figure> byName = new HashMap<>();
  private final Map<String, Figure> byCode = new HashMap<>();
  private final Map<String, Set<Figure>> byHead = new LinkedHashMap<>();
  private final Map<String, Set<Figure>> byAcronym = new HashMap<>();
  private final List<Merge> merges = new ArrayList<>();

  private record Kin(Figure figure, String why) {}

  Kinship(Sameness sameness) {
    this.sameness = sameness;
  }

  List<Figure> figures() {
    return figures;
  }

  List<Merge> merges() {
    return merges;
  }

  /** The figure an actor is: one already met, or a new one. */
  Figure enter(Figure.Seen seen) {
    Figure alone = new Figure(seen);
    Optional<Kin> kin = find(alone);
    Figure figure;
    if (kin.isPresent()) {
      figure = kin.get().figure();
      tell(figure, alone, kin.get().why());
      figure.add(seen);
    } else {
      figure = alone;
      figures.add(figure);
    }
    index(figure, alone.names());
    return figure;
  }

  private void tell(Figure figure, Figure other, String why) {
    String one = figure.main().name();
    String name = other.main().name();
    boolean plain = one.equalsIgnoreCase(name);
    Merge merge = new Merge("party", one, name, why);
    if (!plain && !merges.contains(merge)) {
      merges.add(merge);
    }
  }

  private void index(Figure figure, Set<String> names) {
    Figure.code(figure.seen().getFirst().actor()).ifPresent(c -> byCode.putIfAbsent(c, figure));
    for (String name : names) {
      byName.putIfAbsent(key(figure, name), figure);
      byName.putIfAbsent(key(figure, shorter(name)), figure);
      byHead.computeIfAbsent(Figure.head(name), h -> new LinkedHashSet<>()).add(figure);
      NameForms.acronym(name)
          .ifPresent(a -> byAcronym.computeIfAbsent(a, x -> new LinkedHashSet<>()).add(figure));
    }
  }

  /**
   * The Bakers' League of the Bakers' League of Osk, Labour of the Labour Party; any other name
   * itself.
   */
  private static String shorter(String name) {
    if (name.endsWith(PARTY)) {
      return name.substring(0, name.length() - PARTY.length());
    }
    int of = name.indexOf(" of ");
    return of > 0 && name.substring(0, of).matches("\\p{Lu}\\S* .*\\p{Lu}\\S*")
        ? name.substring(0, of)
        : name;
  }

  private static String key(Figure figure, String name) {
    return (figure.isPerson() ? "p " : "o ") + name.toLowerCase(Locale.ROOT);
  }

  private Optional<Kin> find(Figure alone) {
    return said(alone)
        .or(() -> country(alone))
        .or(() -> named(alone))
        .or(() -> company(alone))
        .or(() -> inhabitants(alone))
        .or(() -> alone.isPerson() ? surname(alone) : acronymOf(alone).or(() -> partOf(alone)))
        .filter(kin -> !apart(kin.figure(), alone));
  }

  private boolean apart(Figure figure, Figure alone) {
    return figure.names().stream()
        .anyMatch(a -> alone.names().stream().anyMatch(b -> sameness.areApart(a, b)));
  }

  private Optional<Kin> said(Figure alone) {
    for (List<String> set : sameness.one()) {
      if (set.stream().anyMatch(n -> alone.names().stream().anyMatch(n::equalsIgnoreCase))) {
        Optional<Figure> met =
            figures.stream()
                .filter(f ->
                    set.stream().anyMatch(n -> f.names().stream().anyMatch(n::equalsIgnoreCase)))
                .findFirst();
        if (met.isPresent()) {
          return met.map(f -> new Kin(f, ByHand.WHY));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Kin> country(Figure alone) {
    return Figure.code(alone.main())
        .flatMap(code -> Optional.ofNullable(byCode.get(code)))
        .map(f -> new Kin(f, "one country"));
  }

  private Optional<Kin> named(Figure alone) {
    if (alone.main().type() == Actor.Type.UNNAMED && !alone.main().name().contains("'s ")) {
      return Optional.empty();
    }
    for (String name : alone.names()) {
      Figure met = byName.getOrDefault(key(alone, name), byName.get(key(alone, shorter(name))));
      boolean telling = alone.isPerson() ? Figure.words(name).size() > 1 : true;
      if (met != null && telling && !otherCountry(met, alone) && !onlyShort(name, met, alone)) {
        return Optional.of(new Kin(met, "both are called “" + name + "”"));
      }
    }
    return Optional.empty();
  }

  /** Whether a name is only what each of two is called for short: the Hill Front, the Sea Front. */
  private static boolean onlyShort(String name, Figure a, Figure b) {
    Set<String> one = Set.copyOf(Figure.words(a.main().name()));
    Set<String> other = Set.copyOf(Figure.words(b.main().name()));
    List<String> both = Figure.words(name);
    return one.containsAll(both)
        && other.containsAll(both)
        && !one.containsAll(other)
        && !other.containsAll(one);
  }

  /** A name that one report takes for a person's and another for a company's. */
  private Optional<Kin> company(Figure alone) {
    String name = alone.main().name();
    Figure met = byName.get((alone.isPerson() ? "o " : "p ") + name.toLowerCase(Locale.ROOT));
    return met != null
            && (met.isGuessed() || alone.isGuessed())
            && Figure.words(name).size() > 1
            && alone.main().type() != Actor.Type.UNNAMED
        ? Optional.of(new Kin(met, "both are called “" + name + "”"))
        : Optional.empty();
  }

  /** One name is that of the other's people: Velian, Velia. */
  private Optional<Kin> inhabitants(Figure alone) {
    if (alone.isPerson() || alone.main().type() == Actor.Type.UNNAMED) {
      return Optional.empty();
    }
    return NameForms.peoples(alone.main().name()).stream()
        .map(name -> byName.get("o " + name))
        .filter(met -> met != null && !met.isPerson() && !otherCountry(met, alone))
        .findFirst()
        .map(met -> new Kin(met, "one is called by the other's people"));
  }

  private static boolean otherCountry(Figure a, Figure b) {
    Optional<String> one = Figure.code(a.main());
    Optional<String> other = Figure.code(b.main());
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private Optional<Kin> surname(Figure alone) {
    Set<Figure> all = byHead.getOrDefault(Figure.head(alone.main().name()), Set.of());
    List<Figure> bearers =
        all.stream()
            .filter(Figure::isPerson)
            .filter(f -> NameForms.fit(f.main().name(), alone.main().name()) && offices(f, alone))
            .toList();
    return bearers.size() == 1
        ? Optional.of(new Kin(bearers.getFirst(), "the same surname and no other office"))
        : Optional.empty();
  }

  private static boolean offices(Figure a, Figure b) {
    if (a.roles().isEmpty() || b.roles().isEmpty()) {
      return true;
    }
    Set<String> words =
        a.roles().stream().flatMap(r -> Figure.words(r).stream()).collect(Collectors.toSet());
    return b.roles().stream().flatMap(r -> Figure.words(r).stream()).anyMatch(words::contains);
  }

  private Optional<Kin> acronymOf(Figure alone) {
    for (String name : alone.names()) {
      for (Figure met : byAcronym.getOrDefault(name, Set.of())) {
        if (!met.isPerson()) {
          return Optional.of(new Kin(met, name + " is its acronym"));
        }
      }
      Optional<Figure> spelt =
          NameForms.acronym(name)
              .flatMap(a -> Optional.ofNullable(byName.get("o " + a.toLowerCase(Locale.ROOT))));
      if (spelt.isPresent()) {
        return spelt.map(
            f -> new Kin(f, NameForms.acronym(name).orElseThrow() + " is its acronym"));
      }
    }
    return Optional.empty();
  }

  /** A shorter or longer form of a name that only one figure bears: the Front, the Hill Front. */
  private Optional<Kin> partOf(Figure alone) {
    Actor actor = alone.main();
    if (alone.isCountry() || actor.type() == Actor.Type.UNNAMED) {
      return Optional.empty();
    }
    Set<String> own = Set.copyOf(Figure.words(actor.name()));
    String head = Figure.head(actor.name());
    boolean common = NameForms.isCommon(head);
    if (own.isEmpty() || (common && own.size() < 2)) {
      return Optional.empty();
    }
    List<Figure> bearers =
        byHead.getOrDefault(head, Set.of()).stream()
            .filter(f -> !f.isPerson() && !f.isCountry())
            .filter(f -> !speltOut(f, alone))
            .filter(f -> !common || within(f, own))
            .toList();
    if (bearers.size() != 1) {
      return Optional.empty();
    }
    Set<String> theirs = Set.copyOf(Figure.words(bearers.getFirst().main().name()));
    boolean part = theirs.containsAll(own) || own.containsAll(theirs);
    return part && !theirs.equals(own) && !own.equals(theirs)
        ? Optional.of(
            new Kin(bearers.getFirst(), "one name is part of the other, which nobody else bears"))
        : part
            ? Optional.of(new Kin(bearers.getFirst(), "the same name but for small words"))
            : Optional.empty();
  }

  private static boolean within(Figure figure, Set<String> own) {
    Set<String> theirs = Set.copyOf(Figure.words(figure.main().name()));
    return theirs.size() > 1 && (theirs.containsAll(own) || own.containsAll(theirs));
  }

  /** Whether one report names both, so that a shared last word does not make them one. */
  private static boolean speltOut(Figure figure, Figure alone) {
    String report = alone.seen().getFirst().report().id();
    boolean together = figure.seen().stream().anyMatch(s -> s.report().id().equals(report));
    int shorter =
        Math.min(
            Figure.words(figure.main().name()).size(), Figure.words(alone.main().name()).size());
    return together && shorter < 2;
  }
}
