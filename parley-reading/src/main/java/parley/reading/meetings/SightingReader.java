package parley.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Meeting.Status;
import parley.reading.report.Clauses;
import parley.reading.report.Denials;
import parley.reading.statements.Scene;

/** Reads what one sentence says of meetings: nouns such as <em>talks</em>, verbs such as meet. */
final class SightingReader {

  private final Sentence s;
  private final Governors governors;
  private final MeetingMentions mentions;
  private final Attendance attendance;
  private final Conveners conveners;
  private final SightingMaker maker;
  private final Comings comings;
  private final Echoes echoes;

  SightingReader(Scene scene) {
    this.s = scene.sentence();
    this.mentions = new MeetingMentions(s);
    this.governors = new Governors(s, mentions);
    this.attendance = new Attendance(scene, mentions);
    this.conveners = new Conveners(scene, governors, attendance);
    this.maker = new SightingMaker(scene, governors, mentions, attendance);
    this.comings = new Comings(scene, governors, mentions, attendance, maker);
    this.echoes = new Echoes(s, governors, mentions, attendance, maker);
  }

  /** The sightings of the sentence, left to right. */
  List<Sighting> read() {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (mentions.noun(i) && !somebody(i)) {
        Sighting sighting = ofNoun(i);
        boolean known = !"call".equals(s.lemma(i)) || !sighting.participants().isEmpty();
        if (known && !spokenOf(i) && !mentions.fate(i)) {
          found.add(sighting);
        }
        continue;
      }
      Optional<Sighting> coming = comings.at(i);
      Optional<Sighting> echo = echoes.at(i);
      if (coming.isPresent() || echo.isPresent()) {
        found.add(coming.or(() -> echo).get());
      } else if (mentions.meets(i) || mentions.treats(i)) {
        Sighting sighting = ofVerb(i);
        if (told(i, sighting) && !asked(i, sighting) && !sight(i)) {
          found.add(sighting);
        }
      }
    }
    return List.copyOf(found);
  }

  /** <em>the bishops' conference</em>, <em>told the conference</em>: who acts or is spoken to. */
  private boolean somebody(int noun) {
    int verb = s.head(noun);
    boolean told =
        Set.of("dobj", "dative").contains(s.label(noun))
            && verb != Arc.ROOT
            && MeetingWords.INFORM.contains(s.lemma(verb));
    boolean named = attendance.actor(noun).isPresent() && s.child(noun, "poss") >= 0;
    return told || (named && "conference".equals(s.lemma(noun)));
  }

  /** <em>Will report on their discussion</em>: the one that the report has told of already. */
  private boolean spokenOf(int noun) {
    int whose = s.child(noun, "poss");
    return whose >= 0
        && "PRP$".equals(s.tag(whose))
        && "pobj".equals(s.label(noun))
        && Set.of("on", "about").contains(s.lemma(s.head(noun)));
  }

  /** Whether enough is said: who met whom, or one of them with a day or a place. */
  private boolean told(int verb, Sighting sighting) {
    boolean two = sighting.participants().size() > 1;
    if (sighting.status() == null && Clauses.negated(s, verb)) {
      return false; // have never met
    }
    if (Denials.denied(s, verb)) {
      return false; // denied that it had met them
    }
    if (mentions.treats(verb) && !mentions.meets(verb)) {
      int subject = Clauses.subject(s, verb);
      boolean several = two || (subject >= 0 && attendance.several(subject));
      boolean then = sighting.date() != null || sighting.manner().timed();
      boolean dated = two && sighting.date() != null;
      return then && (dated || (several && sighting.place() != null));
    }
    if (mentions.sits(verb)) {
      int subject = Clauses.subject(s, verb);
      return sighting.date() != null && subject >= 0 && attendance.many(subject);
    }
    if ("see".equals(s.lemma(verb)) && sighting.status() != Status.REFUSED) {
      boolean ahead = sighting.status() == Status.PLANNED;
      // due to see the president later in the day, not to see a judge
      boolean sure = ahead && !mentions.inPassing(verb);
      return comes(sighting) || (two && (sure || new Company(s).hours(verb)));
    }
    if (mentions.inPassing(verb)) {
      return two && comes(sighting);
    }
    return two
        || together(verb, sighting)
        || ((mentions.seen(verb) || meetsSomebody(verb)) && comes(sighting));
  }

  /**
   * {@code The three parties meet}: one name for those who meet one another, or a body whose
   * sitting it is. Who the name is for need not be known where the day or the place is.
   */
  private boolean together(int verb, Sighting sighting) {
    int subject = Clauses.subject(s, verb);
    boolean several = subject >= 0 && attendance.several(subject);
    boolean set = sighting.date() != null || sighting.place() != null;
    boolean placedInTime = sighting.date() != null && sighting.place() != null;
    return (mentions.gathers(verb) || new Company(s).together(verb))
        && (several || sighting.body() != null || placedInTime)
        && (set || (!sighting.participants().isEmpty() && !s.tag(subject).startsWith("W")));
  }

  /** A day or a place tells it apart: one of the two who meet is enough to know. */
  private static boolean comes(Sighting sighting) {
    return !sighting.participants().isEmpty()
        && (sighting.date() != null || sighting.place() != null);
  }

  /** <em>saw a pathway</em>, <em>met the deadline</em>: nobody was called on. */
  private boolean sight(int verb) {
    int object = s.child(verb, "dobj");
    if (object >= 0 && "meet".equals(s.lemma(verb))) {
      return MeetingWords.MET.contains(s.lemma(object));
    }
    return mentions.calledOn(verb)
        && !"visit".equals(s.lemma(verb))
        && object > verb
        && attendance.people(object).isEmpty();
  }

  private boolean meetsSomebody(int verb) {
    return "meet".equals(s.lemma(verb)) && s.child(verb, "dobj", "prep") > verb;
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
    if (Clauses.passive(s, verb)) {
      participants.addAll(attendance.caller(verb)); // was received by the mayor
    }
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    if (mentions.offered(verb)) {
      participants.addAll(conveners.offering(verb));
      participants.addAll(attendance.host(s.head(s.head(verb))));
    }
    int subject = Clauses.subject(s, verb);
    String body = subject >= 0 && mentions.gathers(verb) ? attendance.body(subject) : null;
    int object = mentions.treats(verb) ? s.child(verb, "dobj") : -1;
    List<Integer> heads = object < 0 ? List.of(verb) : List.of(verb, object);
    return maker.sighting(verb, heads, chain, participants, body, status, "meet-verb");
  }

  private boolean many(int verb) {
    int subject = Clauses.subject(s, verb);
    return subject >= 0 && s.tag(subject).endsWith("S");
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
    int verb = mentions.ties().governor(noun);
    List<Integer> chain = verb < 0 ? List.of() : governors.chain(verb);
    Set<String> sides = new LinkedHashSet<>();
    heads.forEach(head -> sides.addAll(attendance.with(head)));
    boolean taking = verb >= 0 && mentions.ties().takes(verb, noun);
    boolean asks = verb >= 0 && MeetingWords.ASK_TO.contains(s.lemma(verb));
    boolean has = mentions.ties().has(verb, noun);
    if (has || (asks && !"dobj".equals(s.label(noun)))) {
      participants.addAll(attendance.guests(verb));
      participants.addAll(
          has || MeetingWords.INVITE.contains(s.lemma(verb)) ? attendance.caller(verb) : List.of());
    }
    int said = s.head(noun);
    if (s.label(noun).equals("nsubj") && said != Arc.ROOT && "be".equals(s.lemma(said))) {
      for (int attr : s.children(said, "attr")) {
        sides.addAll(attendance.with(attr)); // will be the first between Osk and Velia
      }
    }
    if (taking) {
      participants.addAll(attendance.subject(verb));
      sides.addAll(attendance.with(verb));
    }
    participants.addAll(sides);
    if (participants.isEmpty()) {
      participants.addAll(attendance.between(noun));
    }
    List<String> offering = conveners.offering(s.head(noun));
    if (!offering.isEmpty() && verb >= 0) {
      participants.addAll(offering);
      participants.addAll(attendance.host(verb));
    }
    if (!sides.isEmpty() && participants.size() == 1 && !taking) {
      participants.addAll(
          mentions.ties().after(noun) ? attendance.subject(verb) : attendance.host(verb));
    }
    if (participants.isEmpty() && (mentions.ties().after(noun) || mentions.ties().during(noun))) {
      List<String> there = new ArrayList<>(attendance.subject(verb));
      there.addAll(mentions.ties().during(noun) ? attendance.guests(verb) : List.of());
      boolean withSomebody = mentions.ties().after(noun) && mentions.ties().withSomebody(heads);
      participants.addAll(there.size() > 1 || many(verb) || withSomebody ? there : List.of());
    }
    body = body == null ? conveners.through(verb) : body;
    body = body == null ? attendance.sitting(noun) : body;
    boolean own = verb >= 0 && (taking || mentions.ties().happens(verb, noun));
    boolean beside = verb >= 0 && mentions.ties().acts(verb, noun);
    Status status = beside ? null : governors.status(chain, own || mentions.ties().has(verb, noun));
    if (status == null || (status == Status.PLANNED && !own)) {
      status = governors.wished(noun) ? Status.PROPOSED : status;
    }
    if (status == null && verb >= 0 && mentions.ties().turnedOut(verb, noun)) {
      status = Status.HELD;
    }
    if (mentions.ties().after(noun) || mentions.ties().during(noun)) {
      status = governors.tense(verb); // what comes out of it was not planned, it was held
    }
    Sighting told = maker.sighting(noun, heads, chain, participants, body, status, "meeting-noun");
    boolean ahead = status == null && beside && told.date() != null && !mentions.definite(noun);
    return ahead // on Monday, where a meeting could decide it: it had not been held by then
        ? maker.sighting(noun, heads, chain, participants, body, Status.PLANNED, told.rule())
        : told;
  }
}
