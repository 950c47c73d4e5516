package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Actor;

/**
 * Bodies that act for a whole which their name gives: the Velian army, Osk's border guards, the
 * bank's board, a union's strike committee.
 */
final class Arms {

  /** A body and what it is part of. */
  record Arm(Figure part, Figure whole, String because) {}

  private final List<Figure> figures;
  private final Map<String, Figure> byActor;

  Arms(List<Figure> figures, Map<String, Figure> byActor) {
    this.figures = figures;
    this.byActor = byActor;
  }

  List<Arm> list() {
    List<Arm> found = new ArrayList<>();
    for (Figure figure : figures) {
      Actor actor = figure.main();
      if (actor.type() == Actor.Type.GROUP || actor.type() == Actor.Type.ORGANISATION) {
        whole(figure)
            .filter(w -> w != figure && acts(figure, w))
            .ifPresent(w -> found.add(new Arm(figure, w, "which it acts for")));
      }
    }
    return found;
  }

  private Optional<Figure> whole(Figure figure) {
    Figure.Seen said = figure.affiliated();
    return said == null || said.actor().affiliation() == null
        ? people(figure)
        : Optional.ofNullable(byActor.get(Cast.at(said.report(), said.actor().affiliation())));
  }

  /** The country whose people the name opens with: the Velian army. */
  private Optional<Figure> people(Figure figure) {
    List<String> words = Figure.words(figure.main().name());
    if (words.size() < 2 || !OrganWords.armed(words.getLast())) {
      return Optional.empty();
    }
    List<String> called = NameForms.peoples(words.getFirst());
    return figures.stream()
        .filter(f -> !f.isPerson() && f != figure)
        .filter(f -> {
          String name = String.join(" ", Figure.words(f.main().name()));
          return name.equals(words.getFirst()) || called.contains(name);
        })
        .findFirst();
  }

  private static boolean acts(Figure figure, Figure whole) {
    String head = Figure.head(figure.main().name());
    boolean named = Character.isUpperCase(last(figure.main().name()).codePointAt(0));
    Actor.Type type = whole.main().type();
    boolean country =
        whole.isCountry() || (type == Actor.Type.ORGANISATION && isPlace(whole.main().name()));
    boolean committee =
        head.equals("committee") && OrganWords.union(Figure.head(whole.main().name()));
    return !named
        && type != Actor.Type.PERSON
        && ((country && OrganWords.armed(head)) || OrganWords.inner(head) || committee);
  }

  /** Whether it may be a country that is only known by its name. */
  private static boolean isPlace(String name) {
    return Figure.words(name).size() == 1 && Character.isUpperCase(name.codePointAt(0));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
