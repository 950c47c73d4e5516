package parley.reading.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Meeting.Status;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Meetings told by who comes to whom: somebody flies to a place, pays a visit, invites, summons or
 * hosts others.
 */
final class Comings {

  private final Sentence s;
  private final Governors governors;
  private final MeetingMentions mentions;
  private final Attendance attendance;
  private final SightingMaker maker;

  Comings(
      Scene scene,
      Governors governors,
      MeetingMentions mentions,
      Attendance attendance,
      SightingMaker maker) {
    this.s = scene.sentence();
    this.governors = governors;
    this.mentions = mentions;
    this.attendance = attendance;
    this.maker = maker;
  }

  /** The meeting that the word tells of, if it tells of somebody's coming. */
  Optional<Sighting> at(int token) {
    if (mentions.journey(token)) {
      return meetingBelow(token) ? Optional.empty() : journey(token);
    }
    if (mentions.visit(token)) {
      return visit(token);
    }
    return MeetingWords.SUMMON.contains(s.lemma(token)) && Clauses.verb(s, token)
        ? summons(token)
        : Optional.empty();
  }

  /** Somebody goes to a named place on a day: a visit. */
  private Optional<Sighting> journey(int verb) {
    Set<String> who = new LinkedHashSet<>(attendance.subject(verb));
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    Sighting sighting = maker.sighting(verb, List.of(verb), chain, who, null, status, "visit");
    return Optional.of(sighting)
        .filter(v -> !who.isEmpty() && v.date() != null && v.place() != null);
  }

  /** <em>paid a visit to Lund on Monday</em>, <em>the premier's visit to Lund was put off</em>. */
  private Optional<Sighting> visit(int noun) {
    int relative = s.child(noun, "relcl");
    boolean told = relative >= 0 && makes(relative); // a trip to Lund that the premier cancelled
    int verb = told ? relative : mentions.ties().governor(noun);
    List<Integer> chain = verb < 0 ? List.of() : governors.chain(verb);
    Set<String> who = visitors(noun);
    boolean made = told || (verb >= 0 && object(noun, verb) && makes(verb));
    boolean on = verb >= 0 && under(noun, Set.of("on", "during", "after", "for"));
    if (made || (on && who.isEmpty())) {
      who.addAll(attendance.subject(verb));
      for (int host : s.children(verb, "dative")) {
        who.addAll(attendance.actors(host)); // paid the mayor a visit
      }
    }
    boolean own = made || (verb >= 0 && mentions.ties().happens(verb, noun));
    Status status = governors.status(chain, own);
    boolean past = status == null && on && "VBD".equals(s.tag(verb));
    Sighting sighting =
        maker.sighting(noun, List.of(noun), chain, who, null, past ? Status.HELD : status, "visit");
    boolean again =
        who.isEmpty() && own && (sighting.manner().another() || sighting.manner().definite());
    boolean set = sighting.place() != null && (sighting.date() != null || own || on);
    boolean sure = own && (sighting.date() != null || who.size() > 1);
    return Optional.of(sighting).filter(v -> again || (!who.isEmpty() && (set || sure)));
  }

  private Set<String> visitors(int noun) {
    Set<String> who = new LinkedHashSet<>();
    for (int visitor : s.children(noun, "poss", "nmod", "compound")) {
      who.addAll(attendance.actors(visitor));
    }
    for (int prep : s.children(noun, "prep")) {
      if (Set.of("by", "from", "of").contains(s.lemma(prep))) {
        who.addAll(attendance.actors(s.child(prep, "pobj")));
      }
    }
    return who;
  }

  private boolean object(int noun, int verb) {
    return "dobj".equals(s.label(noun)) && s.head(noun) == verb;
  }

  private boolean makes(int verb) {
    return MeetingWords.MAKE_VISIT.contains(s.lemma(verb))
        || MeetingWords.REFUSE.contains(s.lemma(verb));
  }

  private boolean under(int noun, Set<String> prepositions) {
    int prep = s.head(noun);
    return prep != Arc.ROOT
        && "pobj".equals(s.label(noun))
        && prepositions.contains(s.lemma(prep))
        && s.head(prep) != Arc.ROOT
        && Clauses.verb(s, s.head(prep));
  }

  /** Somebody has others come: summoned both sides to Lund, hosted envoys from Osk and Velia. */
  private Optional<Sighting> summons(int verb) {
    List<String> guests = attendance.guests(verb);
    @Nullable String host = first(attendance.caller(verb));
    if (guests.isEmpty() || meetingBelow(verb) || !summons(verb, guests)) {
      return Optional.empty();
    }
    Set<String> who = new LinkedHashSet<>();
    boolean among = guests.size() > 1 && Set.of("bring", "host").contains(s.lemma(verb));
    if (!among && host != null) {
      who.add(host);
    }
    who.addAll(guests);
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    Sighting sighting = maker.sighting(verb, List.of(verb), chain, who, null, status, "summons");
    boolean set = sighting.date() != null || sighting.place() != null;
    return set ? Optional.of(sighting.calledBy(host)) : Optional.empty();
  }

  /** Whether the words say that they are to come, and not to do something else. */
  private boolean summons(int verb, List<String> guests) {
    return switch (s.lemma(verb)) {
      case "ask" -> false;
      case "bring" -> mentions.ties().particle(verb, "bring", "together");
      case "invite" -> s.child(verb, "xcomp", "ccomp") < 0 || comes(s.child(verb, "xcomp"));
      case "gather", "assemble", "convene" -> guests.size() > 1 || attendance.plural(verb);
      default -> s.child(verb, "xcomp") < 0;
    };
  }

  private boolean comes(int act) {
    return act >= 0
        && (mentions.ties().goes(act)
            || MeetingWords.MEALS.contains(s.lemma(act))
            || Set.of("visit", "attend", "meet").contains(s.lemma(act)));
  }

  /** <em>invited Osk to talks in Lund</em>: the noun itself tells of the meeting. */
  private boolean meetingBelow(int verb) {
    for (int i : s.subtree(verb)) {
      if (i > verb && (mentions.noun(i) || (mentions.meets(i) && !mentions.sits(i)))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String first(List<String> ids) {
    return ids.isEmpty() ? null : ids.getFirst();
  }
}
