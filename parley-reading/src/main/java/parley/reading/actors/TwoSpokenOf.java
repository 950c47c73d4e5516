package parley.reading.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import parley.language.Sentence;
import parley.reading.claim.Actor;

/** Which two a report has spoken of together lately, or speaks of most. */
final class TwoSpokenOf {

  /** So many sentences back somebody is still in mind. */
  private static final int NEAR = 3;

  /** So many are more than a report has. */
  private static final int WHOLE = 60;

  private static final Set<String> PERSONS =
      Set.of("man", "leader", "minister", "president", "premier", "diplomat", "woman");

  /** Words for the two whose talks the report is about, whoever is named beside them. */
  private static final Set<String> SIDES =
      Set.of("side", "party", "delegation", "negotiator", "camp", "half", "panel", "team");

  /** Those that only who holds them is called by; anybody may be a leader. */
  private static final Set<String> OFFICES = Set.of("minister", "president", "premier");

  /** Whoever is called so holds the office of the one whose counterpart it is. */
  private static final Set<String> EQUALS = Set.of("counterpart", "colleague");

  /** Those who serve a leader. */
  private static final Set<String> LED =
      Set.of("ambassador", "envoy", "spokesman", "spokeswoman", "adviser", "mediator", "diplomat");

  private static final Set<String> HUMANS = Set.of("man", "woman");
  private static final Set<String> STATES =
      Set.of("country", "nation", "state", "neighbour", "neighbor", "government", "capital");

  private TwoSpokenOf() {}

  /** Whether somebody can be one of those that a noun means. */
  static Predicate<Figure> fitting(String lemma) {
    return STATES.contains(lemma)
        ? f -> f.type == Actor.Type.STATE || f.type == Actor.Type.GOVERNMENT || !f.typeKnown
        : TwoSpokenOf::party;
  }

  /** Whether the word is one for persons and nobody else: both men. */
  static boolean humans(String lemma) {
    return HUMANS.contains(lemma);
  }

  private static boolean party(Figure f) {
    return switch (f.type) {
      case STATE, GOVERNMENT, GROUP, ORGANISATION -> true;
      case PERSON, BODY, UNNAMED, JOINT -> false;
    };
  }

  /**
   * The two last spoken of together: two persons where the word is for persons, two with one name,
   * two side by side, or the only two of the last sentences.
   */
  static List<Figure> lately(Nominal n, Predicate<Figure> fits, History history, int here) {
    List<History.Seen> back = history.back(here, NEAR);
    if (PERSONS.contains(n.lemma())) {
      List<Figure> persons = lastTwo(history, here, f -> f.human() && fills(f, n.lemma()));
      if (persons.isEmpty() && OFFICES.contains(n.lemma())) {
        persons = only(history.back(here, WHOLE), f -> f.human() && holds(f, n.lemma()), 2);
      }
      if (!persons.isEmpty() || HUMANS.contains(n.lemma())) {
        return persons;
      }
    }
    for (History.Seen seen : SIDES.contains(n.lemma()) ? history.back(here, WHOLE) : back) {
      List<Figure> members = seen.figure().members;
      boolean named = seen.candidate().sort() == Candidate.Sort.NOMINAL;
      boolean recent = seen.candidate().passage().index() >= here - NEAR;
      if ((named || recent) && members.size() == 2 && members.stream().allMatch(fits)) {
        return members;
      }
    }
    List<Figure> joined = sideBySide(back, fits);
    if (!joined.isEmpty()) {
      return joined;
    }
    List<Figure> most =
        SIDES.contains(n.lemma()) ? mostly(history.back(here, WHOLE), fits) : List.of();
    Predicate<Figure> side = f -> fits.test(f) && !f.human();
    return most.isEmpty() ? facing(back, side) : most;
  }

  /**
   * The two whom <em>the two</em> or <em>the pair</em> means: two meant together before, the only
   * two persons, the two named side by side or the two who face one another in as few of the last
   * sentences as name two; else the only two persons named so far.
   */
  static List<Figure> pair(History history, int here) {
    for (int reach = 0; reach <= NEAR; reach++) {
      List<History.Seen> back = history.back(here, reach);
      for (History.Seen seen : back) {
        if (seen.figure().members.size() == 2) {
          return seen.figure().members; // Both sides have broken truces. The two must
        }
      }
      List<Figure> persons = only(back, Figure::human, 2);
      List<Figure> joined = persons.isEmpty() ? sideBySide(back, TwoSpokenOf::party) : persons;
      List<Figure> two = joined.isEmpty() ? facing(back, TwoSpokenOf::party) : joined;
      if (!two.isEmpty()) {
        return two;
      }
    }
    return only(history.back(here, WHOLE), Figure::person, 2);
  }

  /**
   * Whether somebody can be one of <em>the two presidents</em>: known by no other office or title.
   */
  private static boolean fills(Figure human, String office) {
    boolean any =
        !OFFICES.contains(office)
            ? !"leader".equals(office) || LED.stream().noneMatch(human::holds)
            : human.role == null && human.titles.isEmpty();
    return any || holds(human, office);
  }

  private static boolean holds(Figure human, String office) {
    return human.holds(office)
        || ("premier".equals(office) && human.holds("prime"))
        || EQUALS.stream().anyMatch(human::holds);
  }

  /** The only two of the last sentences, as few of them as name two. */
  private static List<Figure> lastTwo(History history, int here, Predicate<Figure> fits) {
    for (int reach = 0; reach <= NEAR; reach++) {
      List<Figure> found = only(history.back(here, reach), fits);
      if (found.size() > 1) {
        return found.size() == 2 ? found : only(before(history.back(here, reach), here), fits, 2);
      }
    }
    return List.of();
  }

  /** Without those of the sentence itself: the mediator invited both men. */
  private static List<History.Seen> before(List<History.Seen> back, int here) {
    return back.stream().filter(seen -> seen.candidate().passage().index() < here).toList();
  }

  private static List<Figure> only(List<History.Seen> back, Predicate<Figure> fits, int number) {
    List<Figure> found = only(back, fits);
    return found.size() == number ? found : List.of();
  }

  /** The only two of one sentence, one of them its subject: Osk accused Velia. */
  private static List<Figure> facing(List<History.Seen> back, Predicate<Figure> fits) {
    List<Integer> sentences =
        back.stream().map(seen -> seen.candidate().passage().index()).distinct().toList();
    for (int sentence : sentences) {
      List<History.Seen> here =
          back.stream().filter(seen -> seen.candidate().passage().index() == sentence).toList();
      List<Figure> both = only(here, fits);
      boolean subject =
          here.stream()
              .anyMatch(seen -> both.contains(seen.figure()) && Pronouns.subject(seen.candidate()));
      if (both.size() == 2 && subject) {
        return both;
      }
    }
    return List.of();
  }

  /** All that fit, in text order; a side's own organisation and its people are one. */
  private static List<Figure> only(List<History.Seen> back, Predicate<Figure> fits) {
    Set<Figure> found = new LinkedHashSet<>();
    for (History.Seen seen : back.reversed()) {
      if (fits.test(seen.figure())) {
        found.add(organised(seen.figure(), back));
      }
    }
    return List.copyOf(found);
  }

  /** The two last joined by "and"; bodies too, since they are on one footing. */
  private static List<Figure> sideBySide(List<History.Seen> back, Predicate<Figure> fits) {
    Predicate<Figure> side = f -> fits.test(f) || f.type == Actor.Type.BODY;
    for (History.Seen seen : back) {
      Candidate c = seen.candidate();
      Sentence s = c.passage().sentence();
      if (side.test(seen.figure()) && s.label(c.head()).equals("conj")) {
        for (History.Seen other : back) {
          if (other.candidate().passage().index() == c.passage().index()
              && other.candidate().head() == s.head(c.head())
              && side.test(other.figure())
              && other.figure() != seen.figure()) {
            return List.of(other.figure(), seen.figure());
          }
        }
      }
    }
    return List.of();
  }

  /** The dockers' union for the dockers: one side of the table, not two. */
  private static Figure organised(Figure figure, List<History.Seen> back) {
    if (figure.type != Actor.Type.GROUP) {
      return figure;
    }
    String owner = figure.name + "'";
    return back.stream()
        .map(History.Seen::figure)
        .filter(f -> party(f) && f.name.startsWith(owner))
        .findFirst()
        .orElse(figure);
  }

  /** A group without a name that never does anything: guards, in "Chad wants guards". */
  private static boolean onlyMentioned(Figure figure) {
    return figure.type == Actor.Type.GROUP
        && figure.candidates.stream()
            .allMatch(c -> c.sort() == Candidate.Sort.NOMINAL && !Pronouns.subject(c));
  }

  /**
   * All that fit and have a name and somebody who leads or speaks for them, where these are just so
   * many: the four parties whose leaders a report has named.
   */
  static List<Figure> allSpokenFor(List<History.Seen> back, Predicate<Figure> fits, int many) {
    Set<Figure> served = Collections.newSetFromMap(new IdentityHashMap<>());
    back.stream()
        .map(History.Seen::figure)
        .filter(Figure::person)
        .map(person -> person.affiliation)
        .filter(Objects::nonNull)
        .forEach(served::add);
    return only(back, f -> fits.test(f) && served.contains(f), many);
  }

  /** The two that fit and are spoken of most, in text order; nothing where others come close. */
  static List<Figure> mostly(List<History.Seen> back, Predicate<Figure> fits) {
    IdentityHashMap<Figure, Integer> counts = new IdentityHashMap<>();
    List<Figure> order = new ArrayList<>();
    for (History.Seen seen : back.reversed()) {
      if (fits.test(seen.figure()) && !onlyMentioned(seen.figure())) {
        Figure side = organised(seen.figure(), back);
        if (counts.merge(side, 1, Integer::sum) == 1) {
          order.add(side);
        }
      }
    }
    List<Figure> ranked = new ArrayList<>(order);
    ranked.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
    boolean clear =
        ranked.size() == 2
            || (ranked.size() > 2
                && 2 * counts.getOrDefault(ranked.get(1), 0)
                    >= 3 * counts.getOrDefault(ranked.get(2), 0));
    return clear ? order.stream().filter(ranked.subList(0, 2)::contains).toList() : List.of();
  }
}
