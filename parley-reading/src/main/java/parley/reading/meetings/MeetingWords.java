package parley.reading.meetings;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.report.StepWords;

/** The words by which reports speak of meetings; lemmas. */
final class MeetingWords {

  /** Nouns that name a meeting; {@code talk} only in the plural. */
  static final Set<String> NOUNS =
      Stream.concat(
              StepWords.MEETINGS.stream(),
              Stream.of("encounter", "gathering", "sitting", "audience", "videoconference"))
          .collect(Collectors.toUnmodifiableSet());

  /** Nouns that stand for a meeting already spoken of when somebody confirms or refuses them. */
  static final Set<String> ASPECTS =
      Set.of(
          "date",
          "day",
          "time",
          "venue",
          "place",
          "attendance",
          "participation",
          "invitation",
          "delegation",
          "presence",
          "round",
          "meeting",
          "talk",
          "talks",
          "summit",
          "conference",
          "session");

  /** Nouns that only count or date meetings: the eve of the talks is not another meeting. */
  static final Set<String> COUNTING = Set.of("round", "series", "session", "day", "set", "cycle");

  static final Set<String> MEET =
      Set.of(
          "meet",
          "confer",
          "negotiate",
          "reconvene",
          "convene",
          "gather",
          "dine",
          "huddle",
          "lunch",
          "assemble");

  /** Of these the subject may say alone who meets, in one name for several. */
  static final Set<String> GATHER =
      Set.of(
          "meet",
          "gather",
          "convene",
          "reconvene",
          "confer",
          "assemble",
          "sit",
          "negotiate",
          "dine",
          "huddle");

  /** Meetings only over a wire, or with somebody. */
  static final Set<String> TALK = Set.of("speak", "talk");

  static final Set<String> WIRES = Set.of("phone", "telephone", "video", "videolink", "conference");

  /** Speaking to somebody over a wire. */
  static final Set<String> PHONE = Set.of("phone", "telephone", "ring", "call");

  static final Set<String> TOGETHER = Set.of("down", "together");

  /** The subject goes to see the object, or lets it in. */
  static final Set<String> CALL_ON = Set.of("receive", "visit", "see");

  /** The subject has the object come. */
  static final Set<String> SUMMON =
      Set.of("summon", "invite", "convene", "assemble", "gather", "host", "ask", "bring");

  /** The object is asked to come to the meeting. */
  static final Set<String> ASK_TO =
      Set.of("invite", "ask", "call", "summon", "bring", "convene", "urge", "press");

  /** Of these the subject will be there too. */
  static final Set<String> INVITE = Set.of("invite", "ask");

  /** Whoever comes for a side. */
  static final Set<String> DELEGATIONS = Set.of("delegation", "delegations", "team", "teams");

  /** Being there, not doing something, makes one take part: was in talks, is at the summit. */
  static final Set<String> BE_AT = Set.of("be", "lock", "engage", "remain", "stay", "due");

  /** Nouns for going to somebody. */
  static final Set<String> VISITS = Set.of("visit", "trip");

  /** How long somebody spends with somebody: after three hours with the premier. */
  static final Set<String> WHILES =
      Set.of("hour", "minute", "night", "day", "evening", "afternoon", "morning", "weekend");

  /** What whoever makes a visit does with it. */
  static final Set<String> MAKE_VISIT =
      Set.of(
          "pay",
          "make",
          "begin",
          "start",
          "end",
          "plan",
          "postpone",
          "cancel",
          "conclude",
          "cut",
          "schedule",
          "announce",
          "call",
          "put",
          "delay",
          "finish",
          "confirm",
          "wind",
          "complete");

  /** The subject takes part in the object. */
  static final Set<String> HOLD =
      Set.of(
          "hold",
          "have",
          "start",
          "begin",
          "open",
          "resume",
          "continue",
          "conclude",
          "end",
          "finish",
          "lead",
          "conduct",
          "enter",
          "adjourn",
          "postpone",
          "reopen",
          "schedule",
          "plan",
          "arrange",
          "complete",
          "restart");

  /** The subject comes to it. */
  static final Set<String> ATTEND =
      Set.of(
          "attend",
          "join",
          "come",
          "travel",
          "participate",
          "take",
          "return",
          "fly",
          "go",
          "rejoin",
          "arrive",
          "send");

  /** Going that is told for its own sake. */
  static final Set<String> TRAVEL =
      Set.of("fly", "travel", "return", "head", "arrive", "go", "come");

  static final Set<String> MEALS =
      Set.of("breakfast", "lunch", "dinner", "supper", "coffee", "tea", "luncheon");

  static final Set<String> SAY =
      Set.of("say", "announce", "add", "tell", "confirm", "report", "state");

  /** The subject goes to where it is. */
  static final Set<String> GO = Set.of("come", "travel", "fly", "go", "return", "head", "arrive");

  /** The subject calls it. */
  static final Set<String> HOST =
      Set.of(
          "host",
          "convene",
          "organise",
          "organize",
          "chair",
          "sponsor",
          "broker",
          "mediate",
          "call",
          "facilitate",
          "invite");

  static final Set<String> PROPOSE =
      Set.of(
          "want",
          "hope",
          "offer",
          "invite",
          "propose",
          "seek",
          "urge",
          "suggest",
          "ask",
          "demand",
          "push",
          "press",
          "request",
          "consider",
          "wish",
          "aim",
          "call",
          "like",
          "ready",
          "willing",
          "appeal",
          "volunteer");

  /** Asking another to meet is a demand, not yet a meeting. */
  static final Set<String> URGE = Set.of("urge", "press", "push", "ask", "demand", "pressure");

  static final Set<String> PLAN =
      Set.of(
          "plan",
          "schedule",
          "expect",
          "due",
          "set",
          "agree",
          "intend",
          "prepare",
          "postpone",
          "delay",
          "reschedule",
          "arrange",
          "announce",
          "confirm",
          "slate",
          "promise",
          "accept");

  static final Set<String> REFUSE =
      Set.of(
          "refuse",
          "reject",
          "decline",
          "boycott",
          "cancel",
          "scrap",
          "skip",
          "snub",
          "shun",
          "oppose",
          "dismiss",
          "rule",
          "fail",
          "withdraw");

  /** What one confirms or refuses to do about a meeting. */
  static final Set<String> COMMIT =
      Set.of(
          "confirm",
          "attend",
          "come",
          "join",
          "accept",
          "participate",
          "take",
          "send",
          "return",
          "meet",
          "show",
          "go",
          "agree");

  /** What happens to a meeting that takes place. */
  static final Set<String> HAPPEN =
      Set.of(
          "take",
          "begin",
          "start",
          "open",
          "resume",
          "end",
          "conclude",
          "collapse",
          "continue",
          "close",
          "break",
          "stall",
          "fail",
          "produce",
          "last",
          "go",
          "occur",
          "finish",
          "adjourn",
          "yield",
          "bring",
          "move",
          "reopen",
          "restart",
          "follow");

  static final Set<String> POSSIBLE = Set.of("could", "may", "might", "should", "can", "would");

  /** Prepositions before what a meeting is about. */
  static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");

  /** Verbs whose object is what a meeting is about. */
  static final Set<String> TREAT =
      Set.of(
          "discuss", "cover", "address", "tackle", "debate", "include", "settle", "resolve", "end");

  private MeetingWords() {}
}
