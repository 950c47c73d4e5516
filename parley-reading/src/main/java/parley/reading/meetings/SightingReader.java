package parley.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Dated;
import parley.reading.claim.Meeting.Status;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** Reads what one sentence says of meetings: nouns such as <em>talks</em>, verbs such as meet. */
final class SightingReader {

  private static final Set<String> NOT_THE_MEETING =
      Set.of("relcl", "advcl", "conj", "nsubj", "ccomp", "cc");

  private final Scene scene;
  private final Passage passage;
  private final Sentence s;
  private final Governors governors;
  private final Agendas agendas;

  SightingReader(Scene scene) {
    this.scene = scene;
    this.passage = scene.passage();
    this.s = scene.sentence();
    this.governors = new Governors(s);
    this.agendas = new Agendas(scene);
  }

  /** The sightings of the sentence, left to right. */
  List<Sighting> read() {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (noun(i)) {
        found.add(ofNoun(i));
      } else if (meets(i)) {
        Sighting sighting = ofVerb(i);
        if (sighting.participants().size() > 1 || together(i, sighting)) {
          found.add(sighting);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean noun(int i) {
    String lemma = s.lemma(i);
    boolean named =
        s.tag(i).startsWith("NN")
            && MeetingWords.NOUNS.contains(lemma)
            && !("talk".equals(lemma) && !s.tag(i).endsWith("S"))
            && !"compound".equals(s.label(i))
            && !"poss".equals(s.label(i));
    return named && !counted(i) && !("round".equals(lemma) && inner(i) < 0 && !determined(i));
  }

  private boolean determined(int noun) {
    return s.child(noun, "det", "poss", "nmod") >= 0;
  }

  /** {@code talks} in <em>round of talks</em>: said with the round. */
  private boolean counted(int noun) {
    int prep = s.head(noun);
    return "pobj".equals(s.label(noun))
        && "of".equals(s.lemma(prep))
        && s.head(prep) != Arc.ROOT
        && MeetingWords.NOUNS.contains(s.lemma(s.head(prep)))
        && MeetingWords.COUNTING.contains(s.lemma(s.head(prep)));
  }

  private int inner(int noun) {
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      if ("of".equals(s.lemma(prep))
          && object >= 0
          && MeetingWords.NOUNS.contains(s.lemma(object))) {
        return object;
      }
    }
    return -1;
  }

  private boolean meets(int i) {
    if (!Clauses.verb(s, i)) {
      return false;
    }
    boolean sits = "sit".equals(s.lemma(i)) && s.child(i, "prt", "advmod") >= 0;
    boolean chance = "acl".equals(s.label(i)) && s.child(i, "nsubj") < 0;
    return (MeetingWords.MEET.contains(s.lemma(i)) || sits) && !chance;
  }

  /** {@code The three parties meet}: one name for those who meet one another. */
  private boolean together(int verb, Sighting sighting) {
    int subject = Clauses.subject(s, verb);
    return subject >= 0
        && sighting.participants().size() == 1
        && s.tag(subject).endsWith("S")
        && s.child(verb, "dobj") < 0;
  }

  private Sighting ofVerb(int verb) {
    Set<String> participants = new LinkedHashSet<>();
    participants.addAll(subject(verb));
    for (int object : s.children(verb, "dobj")) {
      participants.addAll(actors(object));
    }
    participants.addAll(with(verb));
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    return sighting(verb, List.of(verb), chain, participants, null, status, "meet-verb");
  }

  private Sighting ofNoun(int noun) {
    int inner = inner(noun);
    List<Integer> heads = inner < 0 ? List.of(noun) : List.of(noun, inner);
    Set<String> participants = new LinkedHashSet<>();
    String body = null;
    for (int head : heads) {
      for (int child : s.children(head, "compound", "nmod", "poss")) {
        Optional<Actor> actor = actor(child);
        if (actor.isPresent() && actor.get().type() == Actor.Type.BODY) {
          body = actor.get().id();
        } else if (actor.isPresent() && !metonym(child)) {
          participants.addAll(actors(child));
        }
      }
    }
    int verb = governors.verb(noun);
    List<Integer> chain = verb < 0 ? List.of() : governors.chain(verb);
    Set<String> sides = new LinkedHashSet<>();
    heads.forEach(head -> sides.addAll(with(head)));
    boolean taking = verb >= 0 && takes(verb, noun);
    if (verb >= 0 && "invite".equals(s.lemma(verb))) {
      for (int guest : s.children(verb, Clauses.passive(s, verb) ? "nsubjpass" : "dobj")) {
        participants.addAll(actors(guest));
      }
    }
    if (taking) {
      participants.addAll(subject(verb));
      sides.addAll(with(verb));
    }
    participants.addAll(sides);
    if (!sides.isEmpty() && participants.size() == 1 && !taking) {
      participants.addAll(host(verb));
    }
    body = body == null ? through(verb) : body;
    boolean own = verb >= 0 && (taking || happens(verb, noun));
    Status status = governors.status(chain, own);
    return sighting(noun, heads, chain, participants, body, status, "meeting-noun");
  }

  /** Whether the subject of the verb takes part in the noun. */
  private boolean takes(int verb, int noun) {
    boolean object = "dobj".equals(s.label(noun)) && s.head(noun) == verb;
    boolean attended =
        MeetingWords.ATTEND.contains(s.lemma(verb)) && !"nsubj".equals(s.label(noun));
    return attended || (object && MeetingWords.HOLD.contains(s.lemma(verb)));
  }

  private boolean happens(int verb, int noun) {
    return s.label(noun).startsWith("nsubj")
        && s.head(noun) == verb
        && (MeetingWords.HAPPEN.contains(s.lemma(verb)) || Clauses.passive(s, verb));
  }

  private Sighting sighting(
      int top,
      List<Integer> heads,
      List<Integer> chain,
      Set<String> participants,
      @Nullable String body,
      @Nullable Status status,
      String rule) {
    List<Integer> around = new ArrayList<>(heads);
    around.addAll(chain);
    Set<String> confirmed = new LinkedHashSet<>();
    Set<String> refused = new LinkedHashSet<>();
    for (int verb : governors.among(chain, MeetingWords.REFUSE)) {
      refused.addAll(subject(verb));
    }
    if (status == Status.PROPOSED && refused.isEmpty()) {
      for (int verb : governors.among(chain, MeetingWords.PROPOSE)) {
        confirmed.addAll(subject(verb));
      }
    }
    boolean own = !chain.isEmpty() && MeetingWords.ATTEND.contains(s.lemma(chain.getFirst()));
    if (own && status == Status.PLANNED && !Clauses.negated(s, chain.getFirst())) {
      confirmed.addAll(subject(chain.getFirst()));
    }
    return new Sighting(
        passage.index(),
        words(top),
        definite(heads.getFirst()),
        participants,
        convener(heads, chain),
        body,
        agendas.of(about(heads, chain)),
        date(around),
        place(around),
        status,
        confirmed,
        refused,
        rule);
  }

  /** The meeting's own words, and the verb where it is what brings the meeting about. */
  private List<Integer> about(List<Integer> heads, List<Integer> chain) {
    List<Integer> about = new ArrayList<>(heads);
    if (!chain.isEmpty() && !heads.contains(chain.getFirst())) {
      int verb = chain.getFirst();
      if (takes(verb, heads.getFirst()) || happens(verb, heads.getFirst()) || focuses(verb)) {
        about.add(verb);
      }
    }
    return about;
  }

  private boolean focuses(int verb) {
    return "focus".equals(s.lemma(verb)) || "discuss".equals(s.lemma(verb));
  }

  /** The noun phrase, or the verb and what follows it. */
  private Span words(int top) {
    Span all = Clauses.span(passage, top, NOT_THE_MEETING);
    return Clauses.verb(s, top) ? new Span(passage.span(top).start(), all.end()) : all;
  }

  private boolean definite(int head) {
    for (int child : s.children(head, "det", "poss")) {
      if ("the".equals(s.lemma(child))
          || "poss".equals(s.label(child))
          || s.lemma(child).startsWith("th")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String convener(List<Integer> heads, List<Integer> chain) {
    for (int head : heads) {
      for (int clause : s.children(head, "acl", "nmod", "relcl")) {
        boolean hosts = MeetingWords.HOST.contains(s.lemma(clause)) || "led".equals(s.form(clause));
        int agent = s.child(clause, "agent", "npadvmod", "compound", "prep");
        int by = agent < 0 ? -1 : s.child(agent, "pobj");
        if (hosts && agent >= 0) {
          return scene.actor(by >= 0 ? by : agent).orElse(null);
        }
      }
    }
    for (int verb : governors.among(chain, MeetingWords.HOST)) {
      List<String> subject = Clauses.passive(s, verb) ? scene.doers(verb) : subject(verb);
      if (!subject.isEmpty()) {
        return subject.getFirst();
      }
    }
    return null;
  }

  private @Nullable String through(int verb) {
    if (verb >= 0) {
      for (int prep : s.children(verb, "prep")) {
        int object = s.child(prep, "pobj");
        if ("through".equals(s.lemma(prep)) && object >= 0) {
          return actor(object).filter(a -> a.type() == Actor.Type.BODY).map(Actor::id).orElse(null);
        }
      }
    }
    return null;
  }

  /** Those after <em>with</em>, <em>between</em> or <em>among</em>. */
  private List<String> with(int head) {
    List<String> found = new ArrayList<>();
    for (int prep : s.children(head, "prep")) {
      if (Set.of("with", "between", "among", "involve").contains(s.lemma(prep))) {
        for (int object : s.children(prep, "pobj")) {
          found.addAll(actors(object));
        }
      }
    }
    return found;
  }

  /** The subject of the clause above, where the meeting itself is the subject or hangs deep. */
  private List<String> host(int verb) {
    for (int at = verb, step = 0; at >= 0 && step < 4; at = s.head(at), step++) {
      int object = s.child(at, "dobj");
      List<String> brought = object < 0 || noun(object) ? List.of() : actors(object);
      if (!brought.isEmpty()) {
        return brought;
      }
      int subject = s.child(at, "nsubj");
      List<String> found = subject < 0 || noun(subject) ? List.of() : actors(subject);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> subject(int verb) {
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : actors(subject);
  }

  private List<String> actors(int noun) {
    List<String> found = scene.actors(noun);
    if (!found.isEmpty()) {
      return found;
    }
    for (int apposition : s.children(noun, "appos")) {
      List<String> named = scene.actors(apposition);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return scene.actorsOrOwner(noun);
  }

  private Optional<Actor> actor(int token) {
    return scene.groundwork().actors().headed(passage, token);
  }

  /** Whether the token names somebody who cannot be a place. */
  private boolean party(int token) {
    return actor(token)
        .map(a ->
            switch (a.type()) {
              case PERSON, ORGANISATION, GROUP, BODY, UNNAMED, JOINT -> true;
              case STATE, GOVERNMENT -> false;
            })
        .orElse(false);
  }

  private boolean metonym(int token) {
    Span span = passage.span(token);
    return actor(token)
        .map(a ->
            a.mentions().stream()
                .anyMatch(m -> m.form() == Actor.Form.METONYM && m.span().contains(span)))
        .orElse(false);
  }

  private @Nullable LocalDate date(List<Integer> around) {
    for (Dated dated : scene.groundwork().dates().all()) {
      boolean day = dated.value().matches("\\d{4}-\\d{2}-\\d{2}");
      if (day && passage.span().contains(dated.span()) && hangsOn(dated.span(), around)) {
        return LocalDate.parse(dated.value());
      }
    }
    return null;
  }

  private boolean hangsOn(Span span, List<Integer> around) {
    for (int i = 0; i < s.size(); i++) {
      if (span.contains(passage.span(i))) {
        int above = i;
        while (above != Arc.ROOT && !Clauses.verb(s, above) && !around.contains(above)) {
          above = s.head(above);
        }
        return around.contains(above);
      }
    }
    return false;
  }

  private @Nullable String place(List<Integer> around) {
    for (int head : around) {
      for (int prep : s.children(head, "prep")) {
        int object = s.child(prep, "pobj");
        boolean named = object >= 0 && s.tag(object).startsWith("NNP");
        boolean where = Set.of("in", "at").contains(s.lemma(prep));
        if (named && where && !scene.time(object) && !party(object)) {
          int first = object;
          for (int child : s.children(object, "compound")) {
            first = Math.min(first, child);
          }
          return passage.span(first, object).of(scene.groundwork().text().text());
        }
      }
    }
    return null;
  }
}
