package parley.reading.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.claim.Relation.Status;

/**
 * Ties that a noun tells: US ally Tarn, a member of the bloc, Osk-led coalition, the threat posed
 * by the militia, the decision-maker in Velia.
 */
final class NounTies {

  private static final Set<String> LEADING = Set.of("led", "headed", "chaired", "commanded");
  private static final Set<String> PARTNER_KINDS =
      Set.of("trading", "trade", "coalition", "negotiating", "peace", "security", "business");
  private static final Set<String> MAKER = Set.of("maker", "decision-maker", "decisionmaker");

  private NounTies() {}

  static void find(Scope scope) {
    for (int i = 0; i < scope.s.size(); i++) {
      switch (scope.s.lemma(i)) {
        case "ally" -> companion(scope, i, Relation.Type.ALLY);
        case "partner" -> {
          if (partner(scope, i)) {
            companion(scope, i, Relation.Type.PARTNER);
          }
        }
        case "member" -> member(scope, i);
        case "threat" -> threat(scope, i);
        default -> {
          led(scope, i);
          decides(scope, i);
        }
      }
    }
  }

  /** A sparring partner is no partner: only a plain one, or one in trade and the like. */
  private static boolean partner(Scope scope, int noun) {
    for (int kind : scope.s.children(noun, "compound", "nmod", "amod")) {
      boolean name = scope.actor(kind).isPresent();
      if (!name && scope.s.label(kind).equals("compound")) {
        return PARTNER_KINDS.contains(scope.s.form(kind));
      }
    }
    return true;
  }

  private static void companion(Scope scope, int noun, Relation.Type type) {
    if (scope.s.tag(noun).endsWith("S")) {
      return;
    }
    int other = scope.object(noun, "of");
    for (int child : scope.s.children(noun, "compound", "nmod", "poss")) {
      if (other < 0 && scope.actor(child).isPresent()) {
        other = child;
      }
    }
    int self = described(scope, noun);
    if (self < 0 || other < 0) {
      return;
    }
    for (Actor to : scope.actors(other)) {
      for (Actor from : scope.actors(self)) {
        scope.add(
            from,
            type,
            to,
            Status.HOLDS,
            scope.span(Math.min(other, noun), self),
            0.8,
            type == Relation.Type.ALLY ? "ally-noun" : "partner-noun");
      }
    }
  }

  /** Whom a noun describes: the name after it, the noun it stands beside, the subject of to be. */
  private static int described(Scope scope, int noun) {
    if (scope.root(noun)) {
      return scope.s.child(noun, "appos");
    }
    return switch (scope.s.label(noun)) {
      case "compound", "appos" -> scope.head(noun);
      case "attr" -> scope.s.child(scope.head(noun), "nsubj");
      default -> scope.s.child(noun, "appos");
    };
  }

  private static void member(Scope scope, int noun) {
    int whole = scope.object(noun, "of");
    int part = described(scope, noun);
    if (whole < 0 || part < 0) {
      return;
    }
    Optional<Actor> to = scope.actor(whole);
    for (Actor from : to.isEmpty() ? List.<Actor>of() : scope.actors(part)) {
      scope.add(
          from,
          Relation.Type.MEMBER,
          to.orElseThrow(),
          Status.HOLDS,
          scope.span(part, whole),
          0.8,
          "member-noun");
    }
  }

  /** The threat posed by A to B, the threat from A. */
  private static void threat(Scope scope, int noun) {
    int by = scope.object(noun, "from", "of");
    int verb = scope.s.child(noun, "acl");
    if (scope.lemma(verb, Set.of("pose"))) {
      by = scope.object(verb, "by");
    }
    int to = scope.object(noun, "to");
    if (to < 0 && verb >= 0) {
      to = scope.object(verb, "to");
    }
    Optional<Actor> from = scope.actor(by);
    if (from.isPresent() && to >= 0) {
      int target = to;
      scope
          .actor(target)
          .ifPresent(a ->
              scope.add(
                  from.get(),
                  Relation.Type.THREATENS,
                  a,
                  Status.HOLDS,
                  scope.span(noun, target),
                  0.7,
                  "threat-noun"));
      return;
    }
    // Without "to somebody" the nearest state after it is the one that has to fear it.
    from.ifPresent(a ->
        scope.ground.actors().within(scope.passage.span(noun, scope.s.size() - 1)).stream()
            .filter(b -> b.type() == Actor.Type.STATE)
            .findFirst()
            .ifPresent(b ->
                scope.add(
                    a,
                    Relation.Type.THREATENS,
                    b,
                    Status.HOLDS,
                    scope.passage.span(noun, scope.s.size() - 1),
                    0.5,
                    "threat-noun")));
  }

  /** Tarn-led coalition. */
  private static void led(Scope scope, int token) {
    boolean leading = token >= 2 && LEADING.contains(scope.s.form(token));
    if (!leading || !scope.s.form(token - 1).equals("-") || scope.root(token)) {
      return;
    }
    Optional<Actor> leader = scope.actor(token - 2);
    Optional<Actor> body = scope.actor(scope.head(token));
    if (leader.isPresent() && body.isPresent()) {
      scope.add(
          leader.get(),
          Relation.Type.LEADS,
          body.get(),
          Status.HOLDS,
          scope.span(token - 2, scope.head(token)),
          0.85,
          "led-compound");
    }
  }

  /** A is the decision-maker in B. */
  private static void decides(Scope scope, int token) {
    if (!MAKER.contains(scope.s.lemma(token))
        || !scope.s.label(token).equals("attr")
        || scope.root(token)) {
      return;
    }
    boolean decision = scope.s.lemma(token).startsWith("decision");
    for (int child : scope.s.children(token)) {
      decision |= scope.s.lemma(child).equals("decision");
    }
    int subject = scope.s.child(scope.head(token), "nsubj");
    int where = scope.object(token, "in", "for", "of");
    Optional<Actor> from = scope.actor(subject);
    if (!decision || from.isEmpty() || where < 0) {
      return;
    }
    Optional<Actor> to = scope.actor(where).or(() -> affiliation(scope, from.get(), where));
    to.ifPresent(a ->
        scope.add(
            from.get(),
            Relation.Type.DECIDES_FOR,
            a,
            scope.said(Status.HOLDS, scope.span(subject, where)),
            scope.span(subject, where),
            0.8,
            "decision-maker"));
  }

  /** In "in Velia" the state is a place, but the one that the person belongs to. */
  private static Optional<Actor> affiliation(Scope scope, Actor person, int where) {
    String side = person.affiliation();
    return side == null
        ? Optional.empty()
        : scope.ground.actors().find(side).filter(a -> a.name().equals(scope.s.form(where)));
  }
}
