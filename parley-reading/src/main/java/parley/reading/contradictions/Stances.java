package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Position;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Words;

/** For an issue in one report, against the same issue in another. */
final class Stances {

  private record Stand(
      Member party, Words issue, String label, Position.Stance stance, Side side) {}

  /** What is put to a party, of which talks have one of a kind at a time. */
  private static final Pattern OFFER =
      Pattern.compile(
          "(?i)(?:(?:the|an?|its|his|her|their|this|that)\\s+)?(offer|proposal|plan|invitation|request|suggestion|idea|call)\\b");

  private static final Pattern DEFINITE =
      Pattern.compile("(?i)(?:the|this|that|its|his|her|their)\\b");

  private Stances() {}

  static List<Contradiction> find(Scene scene) {
    List<Stand> stands = new ArrayList<>();
    List<Contradiction> found = new ArrayList<>();
    for (ReportClaims report : scene.reports()) {
      for (Position position : report.list(Position.class)) {
        stand(scene, report, position)
            .ifPresent(now -> {
              stands.reversed().stream()
                  .filter(was -> about(scene, was, now))
                  .findFirst()
                  .filter(was -> was.stance() != now.stance())
                  .filter(was -> !was.side().report().equals(now.side().report()))
                  .flatMap(was -> told(was, now))
                  .ifPresent(found::add);
              stands.add(now);
            });
      }
    }
    return found;
  }

  private static Optional<Stand> stand(Scene scene, ReportClaims report, Position position) {
    Words issue = Words.of(position.issue().label());
    boolean plain =
        position.stance() == Position.Stance.FOR || position.stance() == Position.Stance.AGAINST;
    if (!plain
        || !Scene.telling(issue.stems())
        || !Scene.outright(report, position.evidence())
        || !ownWord(scene, report, position)) {
      return Optional.empty();
    }
    return scene
        .party(report, List.of(position.actor()))
        .map(party ->
            new Stand(
                party,
                issue,
                position.issue().label(),
                position.stance(),
                scene.side(
                    report,
                    position,
                    position.evidence(),
                    position.stance() == Position.Stance.FOR ? "for it" : "against it",
                    null)));
  }

  /** Nobody else says so of it. */
  private static boolean ownWord(Scene scene, ReportClaims report, Position position) {
    return position.attributedBy() == null
        || scene
            .party(report, List.of(position.attributedBy()))
            .equals(scene.party(report, List.of(position.actor())));
  }

  private static boolean about(Scene scene, Stand was, Stand now) {
    return was.party().equals(now.party())
        && (scene.same(was.issue(), now.issue()) || isOneOffer(was.label(), now.label()));
  }

  /** Whether an offer told of again, as the one known, is told of with fewer words or with more. */
  private static boolean isOneOffer(String was, String now) {
    Matcher then = OFFER.matcher(was);
    Matcher again = OFFER.matcher(now);
    if (!then.lookingAt() || !again.lookingAt() || !DEFINITE.matcher(now).lookingAt()) {
      return false;
    }
    Act one = Act.of(then.replaceFirst("$1"));
    Act other = Act.of(again.replaceFirst("$1"));
    Set<String> few = rest(one);
    Set<String> many = rest(other);
    return one.verb().equals(other.verb())
        && one.names().equals(other.names())
        && !one.words().countsDiffer(other.words())
        && (many.containsAll(few)
            ? Scene.telling(few)
            : few.containsAll(many) && Scene.telling(many));
  }

  private static Set<String> rest(Act act) {
    Set<String> rest = new HashSet<>(act.object());
    rest.addAll(act.manner());
    return rest;
  }

  private static Optional<Contradiction> told(Stand was, Stand now) {
    boolean oneDay = Scene.sameDay(was.side().day(), now.side().day());
    if (!oneDay && !Scene.after(now.side().day(), was.side().day())) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            oneDay ? Kind.REPORTED_STANCE : Kind.STANCE,
            now.party().name(),
            now.label(),
            was.side(),
            now.side()));
  }
}
