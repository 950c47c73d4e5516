package parley.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Meeting.Status;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** What the words around a meeting say of it, whoever meets: day, place, agenda, who calls it. */
final class SightingMaker {

  private static final Set<String> NOT_THE_MEETING =
      Set.of("relcl", "advcl", "conj", "nsubj", "ccomp", "cc");

  private final Passage passage;
  private final Sentence s;
  private final Governors governors;
  private final MeetingMentions mentions;
  private final Attendance attendance;
  private final Conveners conveners;
  private final Whereabouts whereabouts;
  private final Agendas agendas;

  SightingMaker(Scene scene, Governors governors, MeetingMentions mentions, Attendance attendance) {
    this.passage = scene.passage();
    this.s = scene.sentence();
    this.governors = governors;
    this.mentions = mentions;
    this.attendance = attendance;
    this.conveners = new Conveners(scene, governors, attendance);
    this.whereabouts = new Whereabouts(scene, attendance, governors);
    this.agendas = new Agendas(scene);
  }

  /**
   * @param top the noun or verb that speaks of the meeting
   * @param heads the same, with the noun inside it: round and talks in a round of talks
   * @param chain the verbs that govern it
   */
  Sighting sighting(
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
    List<Integer> dated =
        around.stream().filter(i -> governors.dates(i, top) && !governors.ends(i)).toList();
    List<Integer> ended = around.stream().filter(i -> !dated.contains(i)).toList();
    int came = mentions.ties().cameBefore(top);
    LocalDate set = whereabouts.date(dated, ended);
    LocalDate day = set == null ? whereabouts.date(plans(heads), ended) : set;
    around.addAll(plans(heads));
    String place = whereabouts.place(around);
    Set<String> confirmed = new LinkedHashSet<>();
    Set<String> refused = new LinkedHashSet<>();
    for (int verb : governors.refusals(chain)) {
      refused.addAll(s.label(top).startsWith("nsubj") ? absent(verb) : attendance.subject(verb));
    }
    if (status == Status.PROPOSED && refused.isEmpty()) {
      for (int verb : governors.among(chain, MeetingWords.PROPOSE)) {
        confirmed.addAll(attendance.subject(verb));
      }
    }
    boolean own = !chain.isEmpty() && MeetingWords.ATTEND.contains(s.lemma(chain.getFirst()));
    if (own && status == Status.PLANNED && !Clauses.negated(s, chain.getFirst())) {
      boolean unsaid = Replies.unsaid(s, chain.getFirst());
      (unsaid ? refused : confirmed).addAll(attendance.subject(chain.getFirst()));
    }
    return new Sighting(
        passage.index(),
        words(top),
        manner(heads.getFirst(), chain, dated),
        participants,
        conveners.convener(heads, chain),
        body,
        agendas.of(about(heads, chain)),
        day == null && came >= 0 ? whereabouts.date(List.of(came), List.of()) : day,
        place == null && came >= 0 ? whereabouts.place(List.of(came)) : place,
        status,
        confirmed,
        refused,
        rule);
  }

  private Manner manner(int head, List<Integer> chain, List<Integer> dated) {
    return new Manner(
        mentions.definite(head),
        mentions.another(head),
        mentions.going(head),
        mentions.talks(head),
        governors.supposed(chain),
        whereabouts.timed(dated));
  }

  /** <em>The meeting fell through because Osk stayed away</em>: who did not come. */
  private List<String> absent(int verb) {
    List<String> absent = new ArrayList<>();
    for (int clause : s.children(verb, "advcl")) {
      if (mentions.ties().staysAway(clause) || governors.missed(clause)) {
        absent.addAll(attendance.subject(clause));
      }
    }
    return absent;
  }

  /** What it is said to be in passing: planned for Friday, that was to take place in Lund. */
  private List<Integer> plans(List<Integer> heads) {
    List<Integer> plans = new ArrayList<>();
    for (int head : heads) {
      plans.addAll(plans(head));
      for (int prep : s.children(head, "prep")) {
        for (int who : s.children(prep, "pobj")) {
          plans.addAll(plans(who)); // a breakfast with Osk that was pencilled in for Friday
        }
      }
    }
    return plans;
  }

  private List<Integer> plans(int noun) {
    List<Integer> plans = new ArrayList<>();
    for (int clause : s.children(noun, "acl", "relcl", "amod")) {
      int to = "be".equals(s.lemma(clause)) ? s.child(clause, "xcomp", "acomp") : -1;
      int done = to >= 0 ? to : clause; // that was to take place on Friday
      String lemma = s.lemma(done);
      if (MeetingWords.PLAN.contains(lemma)
          || MeetingWords.HAPPEN.contains(lemma)
          || MeetingWords.HOLD.contains(lemma)
          || (clause > noun && called(done))) {
        plans.add(done);
      }
    }
    return plans;
  }

  /** <em>called by the League for Sunday</em>, <em>that the gang had suggested for Sunday</em>. */
  private boolean called(int verb) {
    return s.tag(verb).matches("VB[DN]")
        && (MeetingWords.HOST.contains(s.lemma(verb))
            || MeetingWords.PROPOSE.contains(s.lemma(verb)));
  }

  /** The meeting's own words, and the verb where it is what brings the meeting about. */
  private List<Integer> about(List<Integer> heads, List<Integer> chain) {
    List<Integer> about = new ArrayList<>(heads);
    if (!chain.isEmpty() && !heads.contains(chain.getFirst())) {
      int verb = chain.getFirst();
      if (mentions.ties().takes(verb, heads.getFirst())
          || mentions.ties().happens(verb, heads.getFirst())
          || mentions.ties().focuses(verb)) {
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
