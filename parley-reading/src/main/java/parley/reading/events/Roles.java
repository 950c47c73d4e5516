package parley.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** Who takes part in an act: from the subject, the objects and the prepositions of a sentence. */
final class Roles {

  private static final Set<String> LAST_RESORT = Set.of("acl", "relcl", "advcl", "appos");
  private static final Set<String> NEVER = Set.of("punct", "cc", "conj", "det", "meta");
  private static final Set<String> SUBJECT_ACTS = Set.of("promise", "wish");
  private static final Set<String> PLACES = Set.of("in", "at", "outside", "near");
  private static final Set<String> OBJECTS = Set.of("dobj", "dative", "iobj", "nsubjpass", "nsubj");
  private static final int DEPTH = 6;

  private final Passage passage;
  private final Sentence s;
  private final Actors actors;

  Roles(Passage passage, Actors actors) {
    this.passage = passage;
    this.s = passage.sentence();
    this.actors = actors;
  }

  /** Ids of those whom the first of these phrases names that names somebody. */
  List<String> named(List<Integer> heads) {
    return heads.stream()
        .map(this::phrase)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The same ids with those behind a joint actor in its place, where they are known. */
  List<String> apart(List<String> ids) {
    return ids.stream()
        .flatMap(id -> {
          List<String> members = actors.find(id).map(Actor::members).orElse(List.of());
          return members.isEmpty() ? Stream.of(id) : members.stream();
        })
        .distinct()
        .toList();
  }

  /** Ids of those who act. */
  List<String> sources(Act act) {
    if (act.rule().equals(SubjectActs.RULE)) {
      return named(act.sources());
    }
    for (int token : act.sources()) {
      List<String> found = nearest(token, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    if (passive(act)) {
      return agents(act.actor());
    }
    int subject = subject(act.actor());
    List<String> found = subject < 0 ? List.of() : phrase(subject);
    return found.isEmpty() ? speaker(act.actor(), subject) : found;
  }

  /** {@code A said their forces had left}: those of the speaker. */
  private List<String> speaker(int verb, int subject) {
    int owner = subject < 0 ? -1 : s.child(subject, "poss");
    boolean ones = owner >= 0 && s.tag(owner).startsWith("PRP");
    if (!ones || !"ccomp".equals(s.label(verb))) {
      return List.of();
    }
    int speaker = Clauses.subject(s, s.head(verb));
    return speaker < 0 ? List.of() : phrase(speaker);
  }

  /**
   * Ids of those acted on: the first phrase that names somebody else whose side is known, or the
   * object itself.
   */
  List<String> targets(Act act, List<String> sources) {
    List<String> unknown = List.of();
    for (int token : act.targets()) {
      List<String> found = phrase(token).stream().filter(id -> !sources.contains(id)).toList();
      boolean object = OBJECTS.contains(s.label(token));
      boolean sided =
          found.stream().anyMatch(id -> actors.find(id).filter(this::coded).isPresent());
      if (!found.isEmpty() && (sided || object)) {
        return found;
      }
      unknown = unknown.isEmpty() ? found : unknown;
    }
    return unknown;
  }

  /** Whoever is named first after the act and does not act. */
  List<String> nearest(int token, List<String> sources) {
    for (int i = token; i < s.size() && !apart(token - 1, i); i++) {
      Optional<Actor> actor = actors.headed(passage, i).filter(this::coded);
      if (actor.isPresent() && !sources.contains(actor.get().id()) && !behalf(i)) {
        return Clauses.conjuncts(s, i).stream()
            .filter(this::coded)
            .flatMap(k -> actors.headed(passage, k).map(Actor::id).stream())
            .filter(id -> !sources.contains(id))
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  /** <em>shelled the port and accused Osk</em>: another act, done to somebody of its own. */
  private boolean apart(int verb, int token) {
    return verb >= 0
        && "conj".equals(s.label(token))
        && s.head(token) == verb
        && Clauses.verb(s, token)
        && s.child(token, "dobj") > token
        && s.child(verb, "dobj") > verb
        && s.child(verb, "dobj") < token;
  }

  /** <em>negotiate on behalf of the miners</em>: not with them. */
  private boolean behalf(int noun) {
    int of = s.head(noun);
    return of != Arc.ROOT && s.head(of) != Arc.ROOT && "behalf".equals(s.lemma(s.head(of)));
  }

  boolean passive(Act act) {
    return Clauses.passive(s, act.actor()) && !SUBJECT_ACTS.contains(act.rule());
  }

  private List<String> agents(int verb) {
    List<Integer> agents = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i : s.subtree(verb)) {
      if (i > verb && ("agent".equals(s.label(i)) || "by".equals(s.lemma(i)))) {
        addAll(agents, s.children(i, "pobj"));
      } else if (s.head(i) == verb && PLACES.contains(s.lemma(i))) {
        places.addAll(objects(i));
      }
    }
    agents.addAll(places);
    for (int agent : agents) {
      List<String> found = phrase(agent);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Integer> objects(int preposition) {
    List<Integer> found = new ArrayList<>();
    addAll(found, s.children(preposition, "pobj"));
    for (int nested : s.children(preposition, "prep")) {
      addAll(found, s.children(nested, "pobj"));
    }
    return found;
  }

  private static void addAll(List<Integer> found, int[] more) {
    for (int i : more) {
      found.add(i);
    }
  }

  /** The token that is the subject of the verb; a relative pronoun is what it stands for. */
  int subject(int verb) {
    int at = verb;
    while (Set.of("acomp", "attr", "oprd", "pcomp", "prep", "agent").contains(s.label(at))
        && s.head(at) != Arc.ROOT
        && s.child(at, "nsubj", "nsubjpass") < 0) {
      at = s.head(at);
    }
    int subject = Clauses.subject(s, at);
    if (subject >= 0 && s.tag(subject).startsWith("W") && "relcl".equals(s.label(at))) {
      return s.head(at);
    }
    if (subject >= 0
        && s.tag(subject).startsWith("PRP")
        && actors.headed(passage, subject).isEmpty()
        && "ccomp".equals(s.label(at))) {
      int speaker = Clauses.subject(s, s.head(at));
      return speaker >= 0 ? speaker : subject;
    }
    return subject;
  }

  /** Ids of the actors that a noun phrase and those joined to it name. */
  List<String> phrase(int head) {
    Set<String> found = new LinkedHashSet<>();
    for (int conjunct : Clauses.conjuncts(s, head)) {
      found.addAll(single(conjunct));
    }
    return List.copyOf(found);
  }

  private List<String> single(int head) {
    List<String> joined = joined(head);
    if (joined.size() > 1) {
      return joined;
    }
    Optional<Actor> own = actors.headed(passage, head);
    if (own.filter(this::coded).isPresent()) {
      return List.of(own.get().id());
    }
    List<String> inside = inside(head, false);
    if (inside.isEmpty() && own.isEmpty()) {
      inside = inside(head, true);
    }
    return inside.isEmpty() ? own.map(Actor::id).stream().toList() : inside;
  }

  /** {@code Oskan and Velian officials}: both, where the noun itself is only one phrase. */
  private List<String> joined(int head) {
    for (int side : s.children(head, "nmod", "compound", "amod")) {
      List<Integer> all = Clauses.conjuncts(s, side);
      if (all.size() > 1 && all.stream().allMatch(this::coded)) {
        return all.stream()
            .flatMap(i -> actors.headed(passage, i).map(Actor::id).stream())
            .distinct()
            .toList();
      }
    }
    return List.of();
  }

  /** The actors named nearest to the head of the phrase. */
  private List<String> inside(int head, boolean clauses) {
    List<Integer> level = List.of(head);
    for (int depth = 0; depth < DEPTH && !level.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      Set<String> found = new LinkedHashSet<>();
      for (int token : level) {
        for (int child : s.children(token)) {
          String label = s.label(child);
          if (NEVER.contains(label) || (!clauses && LAST_RESORT.contains(label))) {
            continue;
          }
          next.add(child);
          if (coded(child)) {
            for (int conjunct : Clauses.conjuncts(s, child)) {
              actors
                  .headed(passage, conjunct)
                  .filter(this::coded)
                  .ifPresent(a -> found.add(a.id()));
            }
          }
        }
      }
      if (!found.isEmpty()) {
        return List.copyOf(found);
      }
      level = next;
    }
    return List.of();
  }

  private boolean coded(int token) {
    return actors.headed(passage, token).filter(this::coded).isPresent();
  }

  /** Whether it is known on whose side the actor is. */
  private boolean coded(Actor actor) {
    return Sides.of(actors, actor).isPresent();
  }
}
