package parley.reading.drafting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Sequence;
import parley.reading.claim.Statement;

/**
 * For whom people, sources and organs of government speak. What a report says goes first; else the
 * office that names a body ("League leader"), else the body whose acts somebody alone sets terms
 * for. The two latter are assumptions, and are told; none is made of those who bargain with each
 * other.
 */
final class Spokesmen {

  private final List<Figure> figures;
  private final Map<String, Figure> byActor;
  private final Sameness sameness;
  private final Opponents opponents;
  private final Map<Figure, Figure> assumed = new HashMap<>();
  private final Map<Figure, Merge> why = new LinkedHashMap<>();

  private Spokesmen(
      List<ReportClaims> reports,
      List<Figure> figures,
      Map<String, Figure> byActor,
      Sameness sameness) {
    this.figures = List.copyOf(figures);
    this.sameness = sameness;
    this.byActor = byActor;
    this.opponents =
        new Opponents(reports, (report, actor) -> byActor.get(Cast.at(report, actor)), this::root);
  }

  /**
   * For whom the figures of all reports speak.
   *
   * @param sameness what a person says is not one, which goes before any assumption
   */
  static Spokesmen of(
      List<ReportClaims> reports,
      List<Figure> figures,
      Map<String, Figure> byActor,
      Sameness sameness) {
    Spokesmen spokesmen = new Spokesmen(reports, figures, byActor, sameness);
    NamedBodies names = new NamedBodies(figures);
    figures.stream()
        .filter(f -> f.isPerson() && f.affiliated() == null)
        .flatMap(f -> names.body(f).stream())
        .forEach(h -> spokesmen.assume(h.figure(), h.of(), h.because()));
    reports.forEach(spokesmen::byTerms);
    figures.stream()
        .filter(f -> f.isPerson() && spokesmen.root(f) == f)
        .flatMap(f -> names.ministries(f).stream())
        .forEach(h -> spokesmen.join(h.figure(), h.of(), h.because()));
    List<Arms.Arm> arms = new Arms(figures, byActor).list();
    arms.forEach(arm -> spokesmen.join(arm.part(), arm.whole(), arm.because()));
    reports.forEach(
        report -> report.list(Sequence.class).forEach(order -> spokesmen.byTerm(report, order)));
    figures.stream().filter(Figure::isPerson).forEach(spokesmen::sameChief);
    Epithets epithets = new Epithets(figures, byActor);
    Stream.concat(epithets.named().stream(), epithets.ministries().stream())
        .forEach(h -> spokesmen.join(h.figure(), h.of(), h.because()));
    Offices offices = new Offices(figures, arms, spokesmen::root);
    offices.called().forEach(h -> spokesmen.join(h.figure(), h.of(), h.because()));
    new Organs(reports, byActor).list().forEach(o -> spokesmen.belong(o, byActor));
    offices.national().forEach(h -> spokesmen.join(h.figure(), h.of(), h.because()));
    figures.stream()
        .filter(f -> f.main().type() == Actor.Type.GROUP && !spokesmen.assumed.containsKey(f))
        .flatMap(f -> names.association(f).stream())
        .forEach(h -> spokesmen.assume(h.figure(), h.of(), h.because()));
    return spokesmen;
  }

  /** The party a figure belongs to in the end; itself where it stands for nobody else. */
  Figure root(Figure figure) {
    Figure at = figure;
    for (int hops = 0; hops < 8 && (at.speaksForOthers() || assumed.containsKey(at)); hops++) {
      Figure next = next(at);
      if (next == null || next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** What was assumed to know for whom somebody speaks; empty where a report says it. */
  Optional<Merge> why(Figure figure) {
    return Optional.ofNullable(why.get(figure));
  }

  private @Nullable Figure next(Figure figure) {
    Figure.Seen said =
        figure.speaksForOthers() || !assumed.containsKey(figure) ? figure.affiliated() : null;
    return said != null && said.actor().affiliation() != null
        ? byActor.get(Cast.at(said.report(), said.actor().affiliation()))
        : assumed.get(figure);
  }

  /** An organ is part of whoever speaks of it as its own, unless it is tied to somebody already. */
  private void belong(Organs.Organ organ, Map<String, Figure> byActor) {
    Figure whole = byActor.get(Cast.at(organ.report(), organ.of()));
    if (whole != null && next(organ.figure()) == null) {
      Figure root = root(whole);
      if (root != root(organ.figure())
          && root.main().type() != Actor.Type.UNNAMED
          && root.main().type() != Actor.Type.PERSON) {
        assume(organ.figure(), root, organ.because());
      }
    }
  }

  /** Bodies of one kind that the same person heads are one: a joint commission, the commission. */
  private void sameChief(Figure chief) {
    List<Figure> bodies =
        chief.seen().stream()
            .filter(s -> s.actor().affiliation() != null)
            .flatMap(s ->
                Optional.ofNullable(byActor.get(Cast.at(s.report(), s.actor().affiliation())))
                    .stream())
            .distinct()
            .toList();
    for (int i = 0; i + 1 < bodies.size(); i++) {
      Figure body = bodies.get(i);
      Figure last = bodies.getLast();
      boolean alike = Figure.head(body.main().name()).equals(Figure.head(last.main().name()));
      if (alike && (Organs.isNameless(body) || Organs.isNameless(last))) {
        join(body, last, "which " + chief.main().name() + " heads");
      }
    }
  }

  /** One is of another, unless it is tied to somebody already. */
  private void join(Figure figure, Figure whole, String because) {
    if (root(figure) == figure && root(whole) != figure) {
      assume(figure, whole, because);
    }
  }

  /** Whether it is called by what several are: colleagues. */
  private static boolean isSeveral(Figure figure) {
    String head = Figure.head(figure.main().name());
    return Organs.isNameless(figure) && head.endsWith("s") && !Verbs.base(head).equals(head);
  }

  private void byTerms(ReportClaims report) {
    for (Condition condition : report.list(Condition.class)) {
      if (condition.blocked() == null || condition.statedBy().size() != 1) {
        continue;
      }
      Figure person = byActor.get(Cast.at(report, condition.statedBy().getFirst()));
      if (person != null
          && person.isPerson()
          && next(person) == null
          && !needs(report, condition, person)) {
        Place place = new Place(report, condition.blocked());
        body(report, Phrase.of(place).who())
            .or(() -> named(place.words()))
            .filter(b -> b != person)
            .ifPresent(b -> assume(person, b, "whose acts the conditions set are"));
      }
    }
    for (Statement statement : report.list(Statement.class)) {
      if (statement.onBehalfOf() != null && statement.speakers().size() == 1) {
        Figure person = byActor.get(Cast.at(report, statement.speakers().getFirst()));
        Figure body = byActor.get(Cast.at(report, statement.onBehalfOf()));
        if (person != null && body != null && person.isPerson() && next(person) == null) {
          assumed.put(person, body);
        }
      }
    }
  }

  /** Who says when somebody's people will act speaks for them: its surveyors will begin when. */
  private void byTerm(ReportClaims report, Sequence sequence) {
    if (sequence.by().size() != 1
        || sequence.markers().isEmpty()
        || !StepDrafter.isOnce(report, sequence.markers())) {
      return;
    }
    Figure person = byActor.get(Cast.at(report, sequence.by().getFirst()));
    List<String> who = Phrase.of(new Place(report, sequence.steps().getLast())).who();
    if (person == null || !person.isPerson() || next(person) != null || who.size() != 1) {
      return;
    }
    Figure people = byActor.get(Cast.at(report, who.getFirst()));
    if (people != null && people != person && Organs.isNameless(people)) {
      Figure body = root(people);
      if (body != people && body.main().type() != Actor.Type.UNNAMED && !body.isPerson()) {
        assume(person, body, "whose " + people.main().name() + " are told to act");
      }
    }
  }

  /** Whether a person is to do what another's act waits for: she speaks for somebody else. */
  private boolean needs(ReportClaims report, Condition condition, Figure person) {
    return condition.needs().stream()
        .flatMap(n -> n.by().stream())
        .anyMatch(id -> byActor.get(Cast.at(report, id)) == person);
  }

  /** Who is named at the start of the words, in a report that tells no more of them. */
  private Optional<Figure> named(String words) {
    OpeningName opening = OpeningName.of(words);
    return figures.stream()
        .filter(f -> !f.speaksForOthers() && f.main().type() != Actor.Type.UNNAMED)
        .filter(f -> f.names().stream().anyMatch(name -> opening.end(name) > 0))
        .findFirst();
  }

  private Optional<Figure> body(ReportClaims report, List<String> who) {
    return who.size() == 1
        ? Optional.ofNullable(byActor.get(Cast.at(report, who.getFirst())))
            .filter(f -> !f.speaksForOthers())
            .filter(f -> f.main().type() != Actor.Type.UNNAMED)
        : Optional.empty();
  }

  private void assume(Figure person, Figure body, String because) {
    boolean apart =
        person.names().stream()
            .anyMatch(a -> body.names().stream().anyMatch(b -> sameness.areApart(a, b)));
    if (apart || (!Organs.isNameless(person) && opponents.are(person, root(body)))) {
      return;
    }
    assumed.put(person, body);
    String taken =
        person.isPerson()
            ? "is taken to speak for"
            : (isSeveral(person) ? "are" : "is")
                + (body.isPerson() ? " taken to be" : " taken to be part of");
    why.put(person, new Merge("party", body.main().name(), person.main().name(), taken, because));
  }
}
