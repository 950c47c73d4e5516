package parley.reading.meetings;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.report.StepWords;
import parley.reading.report.WordFile;

/** The words by which reports speak of meetings: the lists of {@code meeting-words.txt}, lemmas. */
final class MeetingWords {

  private static final Map<String, Set<String>> ENGLISH =
      WordFile.lists(MeetingWords.class, "meeting-words.txt");

  /** Nouns that name a meeting; {@code talk} only in the plural. */
  static final Set<String> NOUNS =
      Stream.concat(StepWords.MEETINGS.stream(), words("nouns").stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Nouns that stand for a meeting already spoken of when somebody confirms or refuses them. */
  static final Set<String> ASPECTS = words("aspects");

  /** Nouns that only count or date meetings: the eve of the talks is not another meeting. */
  static final Set<String> COUNTING = words("counting");

  static final Set<String> MEET = words("meet");

  /** Of these the subject may say alone who meets, in one name for several. */
  static final Set<String> GATHER = words("gather");

  /** Meetings only over a wire, or with somebody. */
  static final Set<String> TALK = words("talk");

  static final Set<String> WIRES = words("wires");

  /** Speaking to somebody over a wire. */
  static final Set<String> PHONE = words("phone");

  static final Set<String> TOGETHER = words("together");

  /** The subject goes to see the object, or lets it in. */
  static final Set<String> CALL_ON = words("call_on");

  /** The subject has the object come. */
  static final Set<String> SUMMON = words("summon");

  /** The object is asked to come to the meeting. */
  static final Set<String> ASK_TO = words("ask_to");

  /** Of these the subject will be there too. */
  static final Set<String> INVITE = words("invite");

  /** Whoever comes for a side. */
  static final Set<String> DELEGATIONS = words("delegations");

  /** Plurals for those who meet for a side that need not be named with them. */
  static final Set<String> ENVOYS = words("envoys");

  /** Telling somebody something. */
  static final Set<String> INFORM = words("inform");

  /** Nouns for the meeting of a body, which may be named after it. */
  static final Set<String> SITTINGS = words("sittings");

  /** Doing something at somebody's house or office, which is a meeting with him. */
  static final Set<String> CALL_AT = words("call_at");

  /** What is met without anybody meeting: a deadline, its obligations. */
  static final Set<String> MET = words("met");

  /** Being there, not doing something, makes one take part: was in talks, is at the summit. */
  static final Set<String> BE_AT = words("be_at");

  /** Nouns for going to somebody. */
  static final Set<String> VISITS = words("visits");

  /** How long somebody spends with somebody: after three hours with the premier. */
  static final Set<String> WHILES = words("whiles");

  /** What whoever makes a visit does with it. */
  static final Set<String> MAKE_VISIT = words("make_visit");

  /** The subject takes part in the object. */
  static final Set<String> HOLD = words("hold");

  /** The subject comes to it. */
  static final Set<String> ATTEND = words("attend");

  /** Going that is told for its own sake. */
  static final Set<String> TRAVEL = words("travel");

  static final Set<String> MEALS = words("meals");

  static final Set<String> SAY = words("say");

  /** The subject goes to where it is. */
  static final Set<String> GO = words("go");

  /** The subject calls it. */
  static final Set<String> HOST = words("host");

  static final Set<String> PROPOSE = words("propose");

  /** Asking another to meet is a demand, not yet a meeting. */
  static final Set<String> URGE = words("urge");

  static final Set<String> PLAN = words("plan");

  static final Set<String> REFUSE = words("refuse");

  /** Of these the day is that of the meeting itself. */
  static final Set<String> ABSENT = words("absent");

  /** Putting it off to another day. */
  static final Set<String> DEFER = words("defer");

  /** What one confirms or refuses to do about a meeting. */
  static final Set<String> COMMIT = words("commit");

  /** What happens to a meeting that takes place. */
  static final Set<String> HAPPEN = words("happen");

  /** Being somewhere or doing something that is a meeting where two do it together. */
  static final Set<String> POSTURE = words("posture");

  /** Prepositions before whoever else is there: sat opposite the premier. */
  static final Set<String> BESIDE = words("beside");

  /** Whoever is spoken to without being met: reporters, a crowd, parliament. */
  static final Set<String> AUDIENCE = words("audience_words");

  /** Nouns by which somebody is asked to meet: an invitation to talks, a request for a meeting. */
  static final Set<String> OFFERS = words("offers");

  /** What is said in an infinitive under these came about: was allowed to see them. */
  static final Set<String> FACTUAL = words("factual");

  /** Talking something over: a meeting where several do it in a place on a day. */
  static final Set<String> TREATING = words("treating");

  /** Common nouns for places where people meet. */
  static final Set<String> PLACES = words("places");

  static final Set<String> POSSIBLE = words("possible");

  /** Prepositions before what a meeting is about. */
  static final Set<String> ABOUT = words("about");

  /** Verbs whose object is what a meeting is about. */
  static final Set<String> TREAT = words("treat");

  private MeetingWords() {}

  private static Set<String> words(String list) {
    return Objects.requireNonNull(ENGLISH.get(list), list);
  }
}
