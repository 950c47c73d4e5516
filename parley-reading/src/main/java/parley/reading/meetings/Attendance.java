package parley.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.dictionaries.Folding;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** Who meets, who calls the meeting, and which body it belongs to. */
final class Attendance {

  private static final Set<String> BESIDE = Set.of("with", "between", "among", "involve");

  private static final Set<String> SENDING = Set.of("of", "from", "for");

  private final Scene scene;
  private final Passage passage;
  private final Sentence s;
  private final MeetingMentions mentions;

  Attendance(Scene scene, MeetingMentions mentions) {
    this.scene = scene;
    this.passage = scene.passage();
    this.s = scene.sentence();
    this.mentions = mentions;
  }

  /**
   * Those after <em>with</em>, <em>between</em> or <em>among</em>; after a noun also <em>of</em>.
   */
  List<String> with(int head) {
    List<String> found = new ArrayList<>();
    for (int prep : s.children(head, "prep")) {
      boolean of = "of".equals(s.lemma(prep)) && !Clauses.verb(s, head);
      boolean to = "to".equals(s.lemma(prep)) && MeetingWords.TALK.contains(s.lemma(head));
      boolean from = "from".equals(s.lemma(prep)) && "call".equals(s.lemma(head));
      if (of || to || from || BESIDE.contains(s.lemma(prep))) {
        for (int object : s.children(prep, "pobj")) {
          found.addAll(of ? ofWhom(object) : actors(object));
        }
      }
    }
    if (Clauses.verb(s, head)) {
      new Company(s).others(head).forEach(other -> found.addAll(people(other)));
    }
    return found;
  }

  /**
   * Those after a <em>between</em> that stands deeper in the words: <em>talks on the tariff between
   * Osk and Velia</em>.
   */
  List<String> between(int noun) {
    for (int prep : s.subtree(noun)) {
      if (Set.of("between", "among").contains(s.lemma(prep)) && s.child(prep, "pobj") >= 0) {
        return actors(s.child(prep, "pobj"));
      }
    }
    return List.of();
  }

  /** <em>a meeting of the two coast guards</em>; a meeting of minds has nobody. */
  private List<String> ofWhom(int noun) {
    return mentions.noun(noun) ? List.of() : withMembers(scene.actors(noun));
  }

  /**
   * Several who have one name meet one another: the sides are named beside it, where known. A
   * side's delegation meets for its side.
   */
  private List<String> withMembers(List<String> ids) {
    Set<String> all = new LinkedHashSet<>();
    for (String id : ids) {
      Optional<Actor> actor = scene.groundwork().actors().find(id);
      all.add(actor.filter(Attendance::delegation).map(Actor::affiliation).orElse(id));
      actor.ifPresent(a -> all.addAll(a.members()));
    }
    return List.copyOf(all);
  }

  /**
   * Those for whom several come who are named by their office: <em>the envoys of Osk and
   * Velia</em>, <em>officials from the two countries</em>. None where they come for one alone.
   */
  private List<String> sentBy(int noun) {
    Set<String> sides = new LinkedHashSet<>();
    boolean several = s.tag(noun).matches("NNP?S") && sentBy(noun, sides);
    return several || sides.size() > 1 ? List.copyOf(sides) : List.of();
  }

  /** Whether several are named; not all of them need be known. */
  private boolean sentBy(int noun, Set<String> sides) {
    boolean several = false;
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      if (object >= 0 && SENDING.contains(s.lemma(prep))) {
        sides.addAll(withMembers(scene.actors(object)));
        several |= s.child(object, "conj") >= 0;
        several |= sentBy(object, sides); // the ministers of water of Osk and Velia
      }
    }
    return several;
  }

  private boolean joint(List<String> ids) {
    return ids.stream()
        .flatMap(id -> scene.groundwork().actors().find(id).stream())
        .anyMatch(actor -> actor.type() == Actor.Type.JOINT);
  }

  private static boolean delegation(Actor actor) {
    String last = Folding.words(actor.name()).getLast();
    boolean several = MeetingWords.DELEGATIONS.contains(last) || last.endsWith("s");
    return actor.affiliation() != null
        && several
        && (actor.type() == Actor.Type.UNNAMED || MeetingWords.DELEGATIONS.contains(last));
  }

  /** The subject of the clause above, where the meeting itself is the subject or hangs deep. */
  List<String> host(int verb) {
    for (int at = verb, step = 0; at >= 0 && step < 4; at = s.head(at), step++) {
      int object = s.child(at, "dobj");
      List<String> brought = object < 0 || mentions.noun(object) ? List.of() : actors(object);
      if (!brought.isEmpty()) {
        return brought;
      }
      int subject = s.child(at, "nsubj");
      List<String> found = subject < 0 || mentions.noun(subject) ? List.of() : actors(subject);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Who is asked to come: the object, or the subject of being asked. */
  List<String> guests(int verb) {
    List<String> guests = new ArrayList<>();
    for (int guest : s.children(verb, Clauses.passive(s, verb) ? "nsubjpass" : "dobj")) {
      guests.addAll(actors(guest));
    }
    return guests;
  }

  /** Who has them come: the subject, or the agent of a passive. */
  List<String> caller(int verb) {
    return Clauses.passive(s, verb) ? scene.doers(verb) : subject(verb);
  }

  /** Whether the object of a verb is several. */
  boolean plural(int verb) {
    int guest = s.child(verb, Clauses.passive(s, verb) ? "nsubjpass" : "dobj");
    return guest >= 0 && s.tag(guest).endsWith("S");
  }

  /** The subject, in all its parts where the parser hangs them on the verb one by one. */
  List<String> subject(int verb) {
    int subject = Clauses.subject(s, verb);
    if (subject < 0) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>(actors(subject));
    if ("nsubj".equals(s.label(subject)) && s.head(subject) != Arc.ROOT) {
      for (int part : s.children(s.head(subject), "nsubj")) {
        found.addAll(actors(part));
      }
    }
    return List.copyOf(found);
  }

  List<String> actors(int word) {
    if (word < 0) {
      return List.of();
    }
    int noun = antecedent(word);
    List<String> found = scene.actors(noun);
    Set<String> envoys = new LinkedHashSet<>(joint(found) ? List.of() : sentBy(noun));
    if (!envoys.isEmpty()) {
      envoys.addAll(envoys.size() > 1 ? List.of() : withMembers(found));
      return List.copyOf(envoys);
    }
    List<String> apposed = s.tag(noun).endsWith("S") ? apposed(noun) : List.of();
    if (apposed.size() > 1) {
      return apposed; // the two governors, Alia Temur and Gregor Blaho
    }
    if (!found.isEmpty()) {
      return withMembers(found);
    }
    for (int apposition : s.children(noun, "appos")) {
      List<String> named = scene.actors(apposition);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return scene.actorsOrOwner(noun);
  }

  private List<String> apposed(int noun) {
    Set<String> all = new LinkedHashSet<>();
    for (int apposition : s.children(noun, "appos")) {
      Clauses.conjuncts(s, apposition).forEach(name -> all.addAll(scene.actors(name)));
    }
    return List.copyOf(all);
  }

  /** Whether a noun in the singular names several: a commission, a body. */
  boolean many(int noun) {
    return actor(noun)
        .map(Actor::type)
        .filter(t -> t == Actor.Type.GROUP || t == Actor.Type.BODY || t == Actor.Type.ORGANISATION)
        .isPresent();
  }

  /** Those a noun itself names: whose terms are met is not who is met. */
  List<String> people(int noun) {
    List<String> found = new ArrayList<>(withMembers(scene.actors(noun)));
    for (int apposition : s.children(noun, "appos")) {
      found.addAll(scene.actors(apposition));
    }
    return found;
  }

  Optional<Actor> actor(int token) {
    return scene.actor(token).flatMap(scene.groundwork().actors()::find);
  }

  /** Whether the words name several: a plural, or what <em>who</em> stands for is one. */
  boolean several(int noun) {
    return s.tag(antecedent(noun)).endsWith("S") || many(noun);
  }

  /** What <em>who</em> or <em>which</em> stands for; any other word itself. */
  private int antecedent(int noun) {
    int verb = s.tag(noun).startsWith("W") ? s.head(noun) : Arc.ROOT;
    boolean relative = verb != Arc.ROOT && "relcl".equals(s.label(verb));
    return relative && s.head(verb) != Arc.ROOT ? s.head(verb) : noun;
  }

  /** The body of a sitting, where it is told after it: <em>a hearing in the parliament</em>. */
  @Nullable String sitting(int noun) {
    if (!MeetingWords.SITTINGS.contains(s.lemma(noun))) {
      return null;
    }
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      boolean one = object >= 0 && s.child(object, "conj") < 0; // of the union and the company
      if (one && Set.of("in", "of", "at", "before").contains(s.lemma(prep))) {
        Optional<Actor> body = actor(object).filter(a -> many(object));
        if (body.isPresent()) {
          return body.get().id();
        }
      }
    }
    return null;
  }

  /** The body that a noun names, whose sitting it is. */
  @Nullable String body(int noun) {
    return actor(noun).filter(a -> a.type() == Actor.Type.BODY).map(Actor::id).orElse(null);
  }

  /** Whether the token names somebody who cannot be a place. */
  boolean party(int token) {
    return actor(token)
        .map(a ->
            switch (a.type()) {
              case PERSON, ORGANISATION, GROUP, BODY, UNNAMED, JOINT -> true;
              case STATE, GOVERNMENT -> false;
            })
        .orElse(false);
  }

  boolean metonym(int token) {
    Span span = passage.span(token);
    return actor(token)
        .map(a ->
            a.mentions().stream()
                .anyMatch(m -> m.form() == Actor.Form.METONYM && m.span().contains(span)))
        .orElse(false);
  }
}
