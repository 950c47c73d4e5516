package parley.reading.confidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Event;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Sequence;
import parley.reading.claim.Source;
import parley.reading.claim.Statement;

/** Leaves out the claims of one report that are less sure than asked. */
public final class Threshold {

  private Threshold() {}

  /**
   * The claims that are sure enough, in their order. A claim that stands in a statement goes with
   * it. An actor stays if it is sure enough or a claim that stays names it, or an actor that stays
   * belongs to it or is made of it; the report itself always stays.
   */
  public static List<Claim> apply(List<Claim> claims, double least) {
    if (claims.stream().allMatch(c -> c.confidence() >= least)) {
      return claims;
    }
    Set<String> gone = new HashSet<>();
    for (Claim claim : claims) {
      if (claim instanceof Statement && claim.confidence() < least) {
        gone.add(claim.id());
      }
    }
    Set<String> actors = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (Claim claim : claims) {
      if (claim instanceof Source) {
        kept.add(claim.id());
      } else if (claim.confidence() >= least && !gone.contains(statement(claim))) {
        kept.add(claim.id());
        actors(claim).forEach(actors::add);
      }
    }
    Set<String> needed = withTheirOwn(actors, claims);
    return claims.stream()
        .filter(c -> kept.contains(c.id()) || (c instanceof Actor && needed.contains(c.id())))
        .toList();
  }

  /** These actors with whom they belong to and are made of, and so on. */
  private static Set<String> withTheirOwn(Set<String> actors, List<Claim> claims) {
    Map<String, Actor> byId = new HashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Actor actor) {
        byId.put(actor.id(), actor);
      }
    }
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(actors);
    while (!open.isEmpty()) {
      String id = open.pop();
      Actor actor = byId.get(id);
      if (all.add(id) && actor != null) {
        actors(actor).forEach(open::push);
      }
    }
    return all;
  }

  private static String statement(Claim claim) {
    @Nullable String id =
        switch (claim) {
          case Condition c -> c.statement();
          case Event c -> c.reportedBy();
          default -> null;
        };
    return id == null ? "" : id;
  }

  /** The ids of the actors that a claim names. */
  private static Stream<String> actors(Claim claim) {
    return switch (claim) {
      case Source c -> Stream.empty();
      case Dated c -> Stream.empty();
      case Actor c -> Stream.concat(c.members().stream(), Stream.ofNullable(c.affiliation()));
      case Statement c ->
          Stream.concat(
              c.speakers().stream(),
              Stream.concat(Stream.ofNullable(c.onBehalfOf()), Stream.ofNullable(c.addressee())));
      case Event c -> Stream.concat(c.sources().stream(), c.targets().stream());
      case Condition c ->
          Stream.concat(
              c.statedBy().stream(), c.needs().stream().flatMap(need -> need.by().stream()));
      case Sequence c -> c.by().stream();
      case Leverage c ->
          Stream.of(
                  Stream.ofNullable(c.principal()),
                  Stream.ofNullable(c.through()),
                  Stream.ofNullable(c.on()))
              .flatMap(s -> s);
      case Position c -> Stream.concat(Stream.of(c.actor()), Stream.ofNullable(c.attributedBy()));
      case Demand c -> Stream.concat(c.by().stream(), c.of().stream());
      case Meeting c ->
          Stream.of(
                  c.participants().stream(),
                  Stream.ofNullable(c.convener()),
                  Stream.ofNullable(c.body()),
                  c.confirmedBy().stream(),
                  c.refusedBy().stream())
              .flatMap(s -> s);
      case Commitment c -> Stream.concat(Stream.of(c.by()), Stream.ofNullable(c.attributedBy()));
      case Relation c -> Stream.of(c.from(), c.to());
    };
  }
}
