package parley.reading.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.claim.Relation.Status;
import parley.reading.claim.Span;

/**
 * Who wants to choose the other side: "which rivals he is prepared to talk to and which he calls
 * traitors". The ones accepted and the ones rejected are some of the same group, which the report
 * has to have spoken of before.
 */
final class ChoosingTies {

  private static final Set<String> ACCEPT =
      Set.of("prepared", "ready", "willing", "accept", "talk", "meet", "recognise", "recognize");
  private static final int REACH = 8;

  private ChoosingTies() {}

  static void find(Scope scope) {
    for (int i = 0; i + 2 < scope.s.size(); i++) {
      if (scope.s.tag(i).equals("WDT") && scope.s.tag(i + 1).equals("NNS")) {
        choosing(scope, i);
      }
    }
  }

  private static void choosing(Scope scope, int which) {
    Optional<Actor> group = spokenOf(scope, which + 1);
    int accepted = -1;
    for (int i = which + 2; i < Math.min(scope.s.size(), which + REACH) && accepted < 0; i++) {
      accepted = scope.lemma(i, ACCEPT) ? i : -1;
    }
    if (group.isEmpty() || accepted < 0) {
      return;
    }
    List<Actor> choosers = chooser(scope, accepted);
    int again = again(scope, accepted);
    int end = again < 0 ? scope.s.size() : again - 1;
    Span chosen = scope.span(which, last(scope, accepted, end));
    add(scope, choosers, Relation.Type.ACCEPTS, group.get(), chosen);
    if (again >= 0) {
      int verb = Math.max(again, scope.head(again));
      Span left = scope.span(again, last(scope, verb, scope.s.size()));
      add(scope, choosers, Relation.Type.REJECTS, group.get(), left);
    }
  }

  /** The second <em>which</em>, or -1. */
  private static int again(Scope scope, int accepted) {
    for (int i = accepted + 1; i < Math.min(scope.s.size(), accepted + REACH); i++) {
      if (scope.s.tag(i).equals("WDT") && scope.s.form(i - 1).equals("and")) {
        return i;
      }
    }
    return -1;
  }

  /** The last word under a head before {@code end}, without marks. */
  private static int last(Scope scope, int head, int end) {
    int last = head;
    for (int i : scope.s.subtree(head)) {
      boolean word = Character.isLetterOrDigit(scope.s.form(i).codePointAt(0));
      last = i < end && word ? Math.max(last, i) : last;
    }
    return last;
  }

  private static List<Actor> chooser(Scope scope, int accepted) {
    int verb = scope.s.tag(accepted).startsWith("V") ? accepted : scope.head(accepted);
    return verb == Arc.ROOT ? List.of() : scope.subjects(verb);
  }

  private static void add(
      Scope scope, List<Actor> choosers, Relation.Type type, Actor group, Span evidence) {
    Status status = scope.said(Status.HOLDS, evidence);
    choosers.forEach(a -> scope.add(a, type, group, status, evidence, 0.5, "choosing-whom"));
  }

  /** The group of which the report has used the same noun. */
  private static Optional<Actor> spokenOf(Scope scope, int noun) {
    String form = scope.s.form(noun);
    String text = scope.ground.text().text();
    return scope.ground.actors().all().stream()
        .filter(a -> a.type() == Actor.Type.GROUP)
        .filter(a -> a.mentions().stream().anyMatch(m -> m.span().of(text).endsWith(form)))
        .findFirst();
  }
}
