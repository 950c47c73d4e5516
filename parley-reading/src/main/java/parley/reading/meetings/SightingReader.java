package parley.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Meeting.Status;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** Reads what one sentence says of meetings: nouns such as <em>talks</em>, verbs such as meet. */
final class SightingReader {

  private static final Set<String> NOT_THE_MEETING =
      Set.of("relcl", "advcl", "conj", "nsubj", "ccomp", "cc");

  private final Passage passage;
  private final Sentence s;
  private final Governors governors;
  private final MeetingMentions mentions;
  private final Attendance attendance;
  private final Whereabouts whereabouts;
  private final Agendas agendas;

  SightingReader(Scene scene) {
    this.passage = scene.passage();
    this.s = scene.sentence();
    this.mentions = new MeetingMentions(s);
    this.governors = new Governors(s, mentions);
    this.attendance = new Attendance(scene, governors, mentions);
    this.whereabouts = new Whereabouts(scene, attendance);
    this.agendas = new Agendas(scene);
  }

  /** The sightings of the sentence, left to right. */
  List<Sighting> read() {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (mentions.noun(i)) {
        found.add(ofNoun(i));
      } else if (mentions.meets(i)) {
        Sighting sighting = ofVerb(i);
        boolean told =
            sighting.participants().size() > 1
                || together(i, sighting)
                || (mentions.seen(i) && comes(sighting));
        if (told && !asked(i, sighting)) {
          found.add(sighting);
        }
      } else if (mentions.journey(i)) {
        journey(i).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /**
   * {@code The three parties meet}: one name for those who meet one another, or a body whose
   * sitting it is. Who the name is for need not be known where the day or the place is.
   */
  private boolean together(int verb, Sighting sighting) {
    int subject = Clauses.subject(s, verb);
    boolean several = subject >= 0 && (s.tag(subject).endsWith("S") || attendance.many(subject));
    boolean set = sighting.date() != null || sighting.place() != null;
    return mentions.gathers(verb)
        && (several || sighting.body() != null)
        && (set || !sighting.participants().isEmpty());
  }

  /** Somebody goes to a named place on a day: a visit. */
  private Optional<Sighting> journey(int verb) {
    Set<String> who = new LinkedHashSet<>(attendance.subject(verb));
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    Sighting sighting = sighting(verb, List.of(verb), chain, who, null, status, "visit");
    return !who.isEmpty() && sighting.date() != null && sighting.place() != null
        ? Optional.of(sighting)
        : Optional.empty();
  }

  /** A visit or a call on somebody, on a day or in a place: one of the two is enough. */
  private static boolean comes(Sighting sighting) {
    return !sighting.participants().isEmpty()
        && (sighting.date() != null || sighting.place() != null);
  }

  /** <em>urged Osk to meet Velia</em>: asked of another, with no day or place. */
  private boolean asked(int verb, Sighting sighting) {
    return sighting.date() == null
        && sighting.place() == null
        && !governors.among(governors.chain(verb), MeetingWords.URGE).isEmpty();
  }

  private Sighting ofVerb(int verb) {
    Set<String> participants = new LinkedHashSet<>();
    participants.addAll(attendance.subject(verb));
    for (int object : s.children(verb, "dobj")) {
      participants.addAll(attendance.people(object));
    }
    participants.addAll(attendance.with(verb));
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    int subject = Clauses.subject(s, verb);
    String body = subject >= 0 && mentions.gathers(verb) ? attendance.body(subject) : null;
    return sighting(verb, List.of(verb), chain, participants, body, status, "meet-verb");
  }

  private Sighting ofNoun(int noun) {
    int inner = mentions.inner(noun);
    List<Integer> heads = inner < 0 ? List.of(noun) : List.of(noun, inner);
    Set<String> participants = new LinkedHashSet<>();
    String body = null;
    for (int head : heads) {
      for (int child : s.children(head, "compound", "nmod", "poss")) {
        Optional<Actor> actor = attendance.actor(child);
        if (actor.isPresent() && actor.get().type() == Actor.Type.BODY) {
          body = actor.get().id();
        } else if (actor.isPresent() && !attendance.metonym(child)) {
          participants.addAll(attendance.actors(child));
        }
      }
    }
    int verb = mentions.governor(noun);
    List<Integer> chain = verb < 0 ? List.of() : governors.chain(verb);
    Set<String> sides = new LinkedHashSet<>();
    heads.forEach(head -> sides.addAll(attendance.with(head)));
    boolean taking = verb >= 0 && mentions.takes(verb, noun);
    if (verb >= 0 && "invite".equals(s.lemma(verb))) {
      for (int guest : s.children(verb, Clauses.passive(s, verb) ? "nsubjpass" : "dobj")) {
        participants.addAll(attendance.actors(guest));
      }
    }
    if (taking) {
      participants.addAll(attendance.subject(verb));
      sides.addAll(attendance.with(verb));
    }
    participants.addAll(sides);
    if (!sides.isEmpty() && participants.size() == 1 && !taking) {
      participants.addAll(attendance.host(verb));
    }
    if (participants.isEmpty() && mentions.after(noun)) {
      List<String> afterwards = attendance.subject(verb);
      participants.addAll(afterwards.size() > 1 ? afterwards : List.of());
    }
    body = body == null ? attendance.through(verb) : body;
    boolean own = verb >= 0 && (taking || mentions.happens(verb, noun));
    boolean beside = verb >= 0 && mentions.acts(verb, noun);
    Status status = beside ? null : governors.status(chain, own);
    if (status == null && mentions.after(noun) && "VBD".equals(s.tag(verb))) {
      status = Status.HELD; // came out of it
    }
    return sighting(noun, heads, chain, participants, body, status, "meeting-noun");
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
    if (!chain.isEmpty()
        && s.label(top).startsWith("nsubj")
        && s.child(chain.getFirst(), "xcomp") > 0) {
      around.add(s.child(chain.getFirst(), "xcomp")); // is scheduled to open in Lund
    }
    List<Integer> dated = around.stream().filter(i -> governors.dates(i, top)).toList();
    Set<String> confirmed = new LinkedHashSet<>();
    Set<String> refused = new LinkedHashSet<>();
    for (int verb : governors.among(chain, MeetingWords.REFUSE)) {
      refused.addAll(attendance.subject(verb));
    }
    if (status == Status.PROPOSED && refused.isEmpty()) {
      for (int verb : governors.among(chain, MeetingWords.PROPOSE)) {
        confirmed.addAll(attendance.subject(verb));
      }
    }
    boolean own = !chain.isEmpty() && MeetingWords.ATTEND.contains(s.lemma(chain.getFirst()));
    if (own && status == Status.PLANNED && !Clauses.negated(s, chain.getFirst())) {
      confirmed.addAll(attendance.subject(chain.getFirst()));
    }
    return new Sighting(
        passage.index(),
        words(top),
        mentions.definite(heads.getFirst()),
        mentions.another(heads.getFirst()),
        participants,
        attendance.convener(heads, chain),
        body,
        agendas.of(about(heads, chain)),
        whereabouts.date(dated),
        whereabouts.place(around),
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
      if (mentions.takes(verb, heads.getFirst())
          || mentions.happens(verb, heads.getFirst())
          || mentions.focuses(verb)) {
        about.add(verb);
      }
    }
    return about;
  }

  /** The noun phrase, or the verb and what follows it. */
  private Span words(int top) {
    Span all = Clauses.span(passage, top, NOT_THE_MEETING);
    return Clauses.verb(s, top) ? new Span(passage.span(top).start(), all.end()) : all;
  }
}
