package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Sequence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/**
 * Bodies without a name that are part of a party: "the government" in its minister's words, "our
 * colleagues", the army whose acts a party sets terms for, "the city" in a report from there.
 */
final class Organs {

  /** What only a larger whole has, so that the first to speak of it speaks of its own. */
  private static final Pattern ORGAN =
      Pattern.compile(
          "(the )?(government|cabinet|administration|country|ministry|army|military|armed forces|parliament"
              + "|treasury|leadership|delegation|party|troops|security forces)");

  /** What only a country has. */
  private static final Pattern STATE =
      Pattern.compile(
          "(the )?(government|cabinet|administration|country|ministry|army|military|armed forces|parliament"
              + "|treasury|security forces)");

  private static final Pattern PLACE =
      Pattern.compile("(the )?(city|town|city hall|town hall|council)");

  private static final Pattern MAYOR = Pattern.compile("(?i)(deputy |acting |lord )*mayor");

  private static final Pattern OWN = Pattern.compile("(?is)(our|my)\\s.*");

  /**
   * A figure, who speaks of it as its own, and how that shows.
   *
   * @param of id of the actor in the report
   */
  record Organ(Figure figure, ReportClaims report, String of, String because) {}

  private final List<Organ> found = new ArrayList<>();
  private final Set<Figure> seen = new HashSet<>();
  private final Map<String, Figure> byActor;

  Organs(List<ReportClaims> reports, Map<String, Figure> byActor) {
    this.byActor = byActor;
    for (ReportClaims report : reports) {
      report.list(Condition.class).stream()
          .filter(c -> c.blocked() != null)
          .forEach(c -> terms(report, c.statedBy(), c.blocked()));
      report.list(Sequence.class).stream()
          .filter(s -> StepDrafter.isTerms(report, s))
          .forEach(s -> terms(report, s.by(), s.steps().getLast()));
      for (Actor actor : report.list(Actor.class)) {
        Figure figure = byActor.get(Cast.at(report, actor.id()));
        if (figure != null && isMayor(figure) && seen.add(figure)) {
          here(report, figure);
        }
        if (figure != null && isNameless(figure) && seen.add(figure)) {
          spokenOf(report, actor, figure);
        }
      }
    }
  }

  List<Organ> list() {
    return List.copyOf(found);
  }

  private static boolean isMayor(Figure figure) {
    return figure.isPerson()
        && figure.affiliated() == null
        && figure.roles().stream().anyMatch(r -> MAYOR.matcher(r).matches());
  }

  /** Whether it is only called by what it is. */
  static boolean isNameless(Figure figure) {
    return figure.main().name().codePoints().noneMatch(Character::isUpperCase)
        && figure.main().type() != Actor.Type.PERSON
        && figure.main().type() != Actor.Type.JOINT
        && figure.main().type() != Actor.Type.STATE;
  }

  /** Whether it is only told of as what any larger whole has: the government, the army. */
  static boolean isOrgan(Actor actor) {
    return ORGAN.matcher(actor.name()).matches();
  }

  private void spokenOf(ReportClaims report, Actor actor, Figure figure) {
    if (actor.mentions().isEmpty()) {
      return;
    }
    Span first = actor.mentions().getFirst().span();
    boolean own =
        OWN.matcher(report.words(first)).matches()
            || OWN.matcher(report.text().substring(Math.max(0, first.start() - 4), first.end()))
                .matches();
    if (own || isOrgan(actor)) {
      speaker(report, first)
          .filter(s -> own || !askedFor(report, s, first))
          .filter(s -> !STATE.matcher(actor.name()).matches() || mayBeState(report, s))
          .ifPresent(s -> found.add(new Organ(figure, report, s, "which speaks of it as its own")));
    }
    if (PLACE.matcher(actor.name()).matches()) {
      here(report, figure);
    }
  }

  /** A town, or its mayor, is that of the place a report is from, where that is an actor. */
  private void here(ReportClaims report, Figure figure) {
    Source.Dateline dateline = report.source().dateline();
    if (dateline != null) {
      report.list(Actor.class).stream()
          .filter(a -> a.name().equalsIgnoreCase(dateline.place()))
          .findFirst()
          .ifPresent(a -> found.add(new Organ(figure, report, a.id(), "where the report is from")));
    }
  }

  private static Optional<String> speaker(ReportClaims report, Span mention) {
    return report.list(Statement.class).stream()
        .filter(s -> s.speakers().size() == 1)
        .filter(s -> s.content().stream().anyMatch(c -> c.contains(mention)))
        .map(s -> s.speakers().getFirst())
        .findFirst();
  }

  /** Whether it is to do what the speaker waits for: it is another's then. */
  private static boolean askedFor(ReportClaims report, String speaker, Span mention) {
    return report.list(Condition.class).stream()
        .filter(c -> c.statedBy().contains(speaker))
        .anyMatch(c -> c.needs().stream().anyMatch(n -> n.span().contains(mention)));
  }

  /** Whether the speaker is a country, or may speak for one; no council or front is. */
  private boolean mayBeState(ReportClaims report, String speaker) {
    Figure figure = byActor.get(Cast.at(report, speaker));
    Figure.Seen said = figure == null ? null : figure.affiliated();
    Figure whole =
        said == null || said.actor().affiliation() == null
            ? figure
            : byActor.get(Cast.at(said.report(), said.actor().affiliation()));
    return whole == null
        || whole.isPerson()
        || whole.isCountry()
        || (whole.main().type() == Actor.Type.ORGANISATION
            && Figure.words(whole.main().name()).size() == 1);
  }

  /** Who sets terms for an act speaks for whoever is to do it. */
  private void terms(ReportClaims report, List<String> by, Span held) {
    if (by.size() != 1) {
      return;
    }
    List<String> who = Phrase.of(new Place(report, held)).who();
    if (who.size() == 1 && !who.equals(by)) {
      Figure figure = byActor.get(Cast.at(report, who.getFirst()));
      if (figure != null && isNameless(figure)) {
        found.add(new Organ(figure, report, by.getFirst(), "which sets terms for its acts"));
      }
    }
  }
}
