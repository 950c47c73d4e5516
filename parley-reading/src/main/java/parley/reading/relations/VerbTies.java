package parley.reading.relations;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.claim.Relation.Status;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Denials;

/**
 * Ties that a verb tells: leads, assembles, speaks on behalf of, joins, answers to, is in touch
 * with, is ready to talk to, refuses to recognise.
 */
final class VerbTies {

  private static final Set<String> LEAD = Set.of("lead", "head", "chair", "command", "run");
  private static final Set<String> CONVENE =
      Set.of("convene", "assemble", "gather", "forge", "found", "form", "organise", "organize");
  private static final Set<String> TOGETHER = Set.of("put", "bring", "get", "pull");
  private static final Set<String> TALK =
      Set.of("talk", "negotiate", "speak", "meet", "deal", "sit", "work", "recognise", "recognize");
  private static final Set<String> WILLING = Set.of("prepared", "ready", "willing");
  private static final Set<String> REFUSE = Set.of("refuse", "decline", "reject");
  private static final Set<String> WITH =
      Set.of(
          "cooperation",
          "coordination",
          "partnership",
          "conjunction",
          "concert",
          "co-operation",
          "co-ordination");
  private static final Set<String> TOUCH = Set.of("touch", "contact", "communication");

  private VerbTies() {}

  static void find(Scope scope) {
    for (int i = 0; i < scope.s.size(); i++) {
      if (scope.s.tag(i).startsWith("V") && !Denials.denied(scope.s, i)) {
        verb(scope, i);
      } else if (WILLING.contains(scope.s.lemma(i)) || WILLING.contains(scope.s.form(i))) {
        willing(scope, i);
      }
    }
  }

  private static void verb(Scope scope, int verb) {
    String lemma = scope.s.lemma(verb);
    if (LEAD.contains(lemma)) {
      leads(scope, verb);
    } else if (CONVENE.contains(lemma) || together(scope, verb)) {
      object(scope, verb, Relation.Type.CONVENES, "convene-verb", 0.75);
    } else if (lemma.equals("represent")) {
      object(scope, verb, Relation.Type.REPRESENTS, "represent-verb", 0.8);
    } else if (lemma.equals("join")) {
      object(scope, verb, Relation.Type.MEMBER, "join-verb", 0.6);
    } else if (lemma.equals("threaten")) {
      object(scope, verb, Relation.Type.THREATENS, "threaten-verb", 0.7);
    } else if (lemma.equals("report") || lemma.equals("answer")) {
      reports(scope, verb);
    } else if (REFUSE.contains(lemma)) {
      refuses(scope, verb);
    } else if (lemma.equals("prepare")) {
      willing(scope, verb);
    }
    behalf(scope, verb);
    touch(scope, verb);
  }

  private static boolean together(Scope scope, int verb) {
    return TOGETHER.contains(scope.s.lemma(verb))
        && Arrays.stream(scope.s.children(verb)).anyMatch(c -> scope.s.lemma(c).equals("together"));
  }

  /** Subject and object, both actors and the object a body of several. */
  private static void object(
      Scope scope, int verb, Relation.Type type, String rule, double confidence) {
    boolean passive = Clauses.passive(scope.s, verb);
    int object = passive ? Clauses.subject(scope.s, verb) : scope.s.child(verb, "dobj");
    List<Actor> from = passive ? scope.actors(scope.object(verb, "by")) : scope.subjects(verb);
    Optional<Actor> to = scope.actor(object);
    boolean convened = type == Relation.Type.CONVENES;
    boolean whole = convened || type == Relation.Type.MEMBER;
    if (to.isEmpty() || (whole && !several(to.get())) || (convened && !named(scope, object))) {
      return;
    }
    from.forEach(a ->
        scope.add(
            a, type, to.get(), scope.status(verb), scope.span(verb, object), confidence, rule));
  }

  /**
   * Neither a pronoun, which may stand for anything that can be run, nor somebody's own people, who
   * are called together and not put together: they gather their fighters.
   */
  private static boolean named(Scope scope, int object) {
    return !scope.s.tag(object).startsWith("PRP") && scope.s.child(object, "poss") < 0;
  }

  private static boolean several(Actor actor) {
    return switch (actor.type()) {
      case GROUP, BODY, ORGANISATION -> true;
      case STATE, GOVERNMENT, PERSON, UNNAMED, JOINT -> false;
    };
  }

  /** A leads B; B, led by A; A leads talks through B in cooperation with C. */
  private static void leads(Scope scope, int verb) {
    int by = scope.object(verb, "by");
    if (by >= 0 && (scope.s.label(verb).equals("acl") || Clauses.passive(scope.s, verb))) {
      int led =
          scope.s.label(verb).equals("acl") ? scope.head(verb) : Clauses.subject(scope.s, verb);
      scope
          .actor(led)
          .ifPresent(b ->
              scope
                  .actors(by)
                  .forEach(a ->
                      scope.add(
                          a,
                          Relation.Type.LEADS,
                          b,
                          scope.status(verb),
                          scope.span(led, by),
                          0.85,
                          "led-by")));
      return;
    }
    List<Actor> leaders = scope.subjects(verb);
    int through = scope.object(verb, "through", "via", "within");
    int object = through >= 0 ? through : scope.s.child(verb, "dobj");
    Optional<Actor> led =
        object >= 0 && named(scope, object)
            ? scope.actor(object).filter(VerbTies::several)
            : Optional.empty();
    if (led.isPresent()) {
      leaders.forEach(a ->
          scope.add(
              a,
              Relation.Type.LEADS,
              led.get(),
              scope.status(verb),
              scope.span(verb, object),
              0.75,
              "lead-verb"));
    }
    int in = withWhom(scope, verb);
    if (in >= 0) {
      for (Actor partner : scope.actors(in)) {
        for (Actor from : led.isPresent() ? List.of(led.get()) : leaders) {
          scope.add(
              from,
              Relation.Type.PARTNER,
              partner,
              scope.status(verb),
              scope.span(verb, in),
              0.75,
              "in-cooperation-with");
        }
      }
    }
  }

  /** C of "in cooperation with C", wherever below the verb the parser hung it. */
  private static int withWhom(Scope scope, int verb) {
    for (int i = verb + 1; i < scope.s.size(); i++) {
      if (WITH.contains(scope.s.lemma(i)) && scope.s.dominates(verb, i)) {
        return scope.object(i, "with");
      }
    }
    return -1;
  }

  private static void reports(Scope scope, int verb) {
    int to = scope.object(verb, "to");
    Optional<Actor> above = scope.actor(to);
    boolean standing = scope.status(verb) == Status.HOLDS && scope.s.child(verb, "dobj") < 0;
    if (above.isPresent() && standing) {
      scope
          .subjects(verb)
          .forEach(a ->
              scope.add(
                  a,
                  Relation.Type.REPORTS_TO,
                  above.get(),
                  scope.status(verb),
                  scope.span(verb, to),
                  0.7,
                  "answers-to"));
    }
  }

  /** A negotiates on behalf of B. */
  private static void behalf(Scope scope, int verb) {
    int behalf = scope.object(verb, "on");
    if (behalf < 0 || !scope.s.lemma(behalf).equals("behalf")) {
      return;
    }
    int of = scope.object(behalf, "of");
    int whom = of >= 0 ? of : scope.s.child(behalf, "poss");
    scope
        .actor(whom)
        .ifPresent(b ->
            scope
                .subjects(verb)
                .forEach(a ->
                    scope.add(
                        a,
                        Relation.Type.REPRESENTS,
                        b,
                        scope.status(verb),
                        scope.span(verb, Math.max(behalf, whom)),
                        0.85,
                        "on-behalf-of")));
  }

  /** A is in touch with B. */
  private static void touch(Scope scope, int verb) {
    int touch = scope.object(verb, "in");
    if (!scope.lemma(touch, TOUCH)) {
      return;
    }
    int with = scope.object(touch, "with");
    scope
        .actor(with)
        .ifPresent(b ->
            scope
                .subjects(verb)
                .forEach(a ->
                    scope.add(
                        a,
                        Relation.Type.CHANNEL,
                        b,
                        scope.status(verb),
                        scope.span(verb, with),
                        0.8,
                        "in-touch-with")));
  }

  /** A is ready to talk to B: accepts B as somebody to deal with. */
  private static void willing(Scope scope, int token) {
    int talk = scope.s.child(token, "xcomp", "advcl", "ccomp");
    int verb = scope.s.tag(token).startsWith("V") ? token : scope.head(token);
    if (!scope.lemma(talk, TALK) || verb < 0) {
      return;
    }
    whomTalked(scope, talk)
        .ifPresent(b -> {
          boolean denied = Clauses.negated(scope.s, verb);
          Span evidence = scope.span(token, talk);
          scope
              .subjects(verb)
              .forEach(a ->
                  scope.add(
                      a,
                      denied ? Relation.Type.REJECTS : Relation.Type.ACCEPTS,
                      b,
                      scope.said(Status.HOLDS, evidence),
                      evidence,
                      0.7,
                      "willing-to-talk"));
        });
  }

  private static Optional<Actor> whomTalked(Scope scope, int talk) {
    int object = scope.object(talk, "to", "with");
    return scope.actor(object >= 0 ? object : scope.s.child(talk, "dobj"));
  }

  /** A refuses to talk to B, to recognise B. */
  private static void refuses(Scope scope, int verb) {
    int talk = scope.s.child(verb, "xcomp");
    if (!scope.lemma(talk, TALK) || Clauses.negated(scope.s, verb)) {
      return;
    }
    whomTalked(scope, talk)
        .ifPresent(b ->
            scope
                .subjects(verb)
                .forEach(a ->
                    scope.add(
                        a,
                        Relation.Type.REJECTS,
                        b,
                        Status.HOLDS,
                        scope.span(verb, talk),
                        0.75,
                        "refuses-to-talk")));
  }
}
