package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.reading.drafting.Offices.Holder;

/**
 * Which body an office or a group names: the League leader the League, a health minister the health
 * ministry, bondholders the Bondholder Committee.
 */
final class NamedBodies {

  /** The name of a body that speaks for those in its name. */
  private static final Pattern ASSOCIATION =
      Pattern.compile(
          ".*\\p{Lu}.*\\b(Committee|Union|Association|League|Federation|Confederation|Front|Society|Alliance"
              + "|Syndicate|Guild|Congress|Chamber|Cooperative)");

  private static final Pattern MINISTER =
      Pattern.compile("(?i)(?:(?:acting|caretaker|former|deputy)\\s+)?(\\p{Ll}+) minister");

  private final List<Figure> figures;

  /** Those who speak for nobody else, by the last word of their name. */
  private final Map<String, Set<Figure>> bodies = new HashMap<>();

  NamedBodies(List<Figure> figures) {
    this.figures = figures;
    figures.stream()
        .filter(f -> !f.speaksForOthers())
        .forEach(
            f -> bodies.computeIfAbsent(Figure.head(f.main().name()), h -> new HashSet<>()).add(f));
  }

  /** The body that a person's office names. */
  Optional<Holder> body(Figure person) {
    for (String role : person.roles()) {
      Optional<Figure> called = called(role);
      for (String word : Figure.words(role)) {
        Set<Figure> named = bodies.getOrDefault(OrganWords.bodyOf(word), Set.of());
        Optional<Figure> body = called.isPresent() ? called : only(named);
        if (body.isPresent()) {
          return body.map(b -> new Holder(person, b, "as " + office(role)));
        }
      }
    }
    return Optional.empty();
  }

  private static String office(String role) {
    return Character.isUpperCase(role.codePointAt(0)) ? "the " + role : role;
  }

  /** Whom the first words of an office name: the Union leader, of the only one called so. */
  private Optional<Figure> called(String role) {
    List<String> words = List.of(role.split(" "));
    int last = words.size() - 1;
    if (last < 1 || !Character.isUpperCase(role.codePointAt(0))) {
      return Optional.empty();
    }
    String name = String.join(" ", words.subList(0, last));
    Set<Figure> so = bodies(f -> f.names().stream().anyMatch(name::equalsIgnoreCase));
    return only(
        so.isEmpty()
            ? bodies(f -> f.names().stream().anyMatch(n -> n.startsWith(name + " ")))
            : so);
  }

  private Set<Figure> bodies(Predicate<Figure> called) {
    return figures.stream()
        .filter(f -> !f.speaksForOthers() && !f.isPerson())
        .filter(called)
        .collect(Collectors.toSet());
  }

  /** The ministries that a minister's offices name, each the only one called so: health. */
  List<Holder> ministries(Figure person) {
    List<Holder> found = new ArrayList<>();
    for (String role : person.roles()) {
      Matcher minister = MINISTER.matcher(role);
      if (minister.matches()) {
        String name = minister.group(1) + " ministry";
        only(figures.stream()
                .filter(f -> f.names().stream().anyMatch(name::equalsIgnoreCase))
                .collect(Collectors.toSet()))
            .ifPresent(ministry -> found.add(new Holder(person, ministry, "as " + role)));
      }
    }
    return found;
  }

  /** The only association that is named after a group: bondholders, the Bondholder Committee. */
  Optional<Holder> association(Figure group) {
    String members = Verbs.base(Figure.head(group.main().name()));
    Set<Figure> associations =
        figures.stream()
            .filter(f -> f.names().stream().anyMatch(name -> isOf(members, name)))
            .collect(Collectors.toSet());
    return only(associations).map(a -> new Holder(group, a, "which is named after them"));
  }

  private static boolean isOf(String members, String name) {
    return ASSOCIATION.matcher(name).matches()
        && Figure.words(name).stream()
            .limit(Figure.words(name).size() - 1L)
            .map(word -> Verbs.base(word.replaceAll("['’]$", "")))
            .anyMatch(members::equals);
  }

  private static Optional<Figure> only(Set<Figure> figures) {
    return figures.size() == 1 ? figures.stream().findFirst() : Optional.empty();
  }
}
