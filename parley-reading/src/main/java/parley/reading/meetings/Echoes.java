package parley.reading.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Meeting.Status;
import parley.reading.report.Clauses;

/**
 * Meetings that are told by no word of their own, being like the one told before: <em>they will do
 * so again on Friday</em>, <em>another is fixed for Friday</em>, <em>stayed away from a second
 * one</em>.
 */
final class Echoes {

  /** The rule of such sightings: they are nothing without a meeting told shortly before. */
  static final String RULE = "meeting-again";

  private final Sentence s;
  private final Governors governors;
  private final MeetingMentions mentions;
  private final Attendance attendance;
  private final SightingMaker maker;

  Echoes(
      Sentence s,
      Governors governors,
      MeetingMentions mentions,
      Attendance attendance,
      SightingMaker maker) {
    this.s = s;
    this.governors = governors;
    this.mentions = mentions;
    this.attendance = attendance;
    this.maker = maker;
  }

  /** The meeting that the token stands for, if it stands for one like another. */
  Optional<Sighting> at(int token) {
    if (doesSo(token)) {
      return told(token, token, attendance.subject(token));
    }
    int verb = another(token) ? mentions.ties().governor(token) : -1;
    return verb >= 0 && sets(verb, token)
        ? told(
            token, verb, mentions.ties().takes(verb, token) ? attendance.subject(verb) : List.of())
        : Optional.empty();
  }

  private Optional<Sighting> told(int token, int verb, List<String> who) {
    List<Integer> chain = governors.chain(verb);
    Status status = governors.status(chain, true);
    Set<String> participants = new LinkedHashSet<>(who);
    Sighting sighting =
        maker.sighting(token, List.of(token), chain, participants, null, status, RULE);
    return Optional.of(sighting)
        .filter(v -> v.date() != null || v.status() == Status.REFUSED || governors.defers(verb))
        .map(Sighting::again);
  }

  private boolean doesSo(int verb) {
    return "do".equals(s.lemma(verb))
        && verb + 1 < s.size()
        && "so".equals(s.form(verb + 1))
        && !"aux".equals(s.label(verb));
  }

  /** <em>another</em>, <em>a second one</em>, <em>the fifth</em>, with no noun behind it. */
  private boolean another(int token) {
    boolean place = Set.of("nsubj", "nsubjpass", "pobj", "dobj").contains(s.label(token));
    boolean one = "one".equals(s.form(token)) && mentions.another(token);
    boolean ordinal =
        "#ord#".equals(s.lemma(token))
            && s.child(token, "det") >= 0
            && Character.isLetter(s.form(token).charAt(0)); // the 17th is a day
    return place && (one || ordinal || "another".equals(s.lemma(token))) && !part(token);
  }

  /** <em>the second of them</em>. */
  private boolean part(int token) {
    for (int prep : s.children(token, "prep")) {
      if ("of".equals(s.lemma(prep))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb is what is done with meetings: set for a day, put off, held, stayed away. */
  private boolean sets(int verb, int token) {
    List<Set<String>> doings = new ArrayList<>();
    doings.add(MeetingWords.PLAN);
    doings.add(MeetingWords.DEFER);
    if ("dobj".equals(s.label(token))) {
      doings.add(MeetingWords.REFUSE);
      doings.add(MeetingWords.HOLD);
    } else {
      doings.add(MeetingWords.HAPPEN);
    }
    boolean called = s.child(verb, "prt", "advmod") >= 0 && mentions.ties().staysAway(verb);
    boolean passive = Clauses.passive(s, verb) && MeetingWords.REFUSE.contains(s.lemma(verb));
    return called
        || passive
        || doings.stream().anyMatch(d -> d.contains(s.lemma(verb)) || d.contains(s.form(verb)));
  }
}
