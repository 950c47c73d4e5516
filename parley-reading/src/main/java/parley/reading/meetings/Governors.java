package parley.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Meeting.Status;
import parley.reading.report.Clauses;

/** What the verbs above a meeting say of it: held, planned, proposed or refused. */
final class Governors {

  private static final Set<String> TRANSPARENT =
      Set.of("xcomp", "acomp", "oprd", "pcomp", "prep", "pobj", "dobj", "attr", "ccomp");
  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether");

  /** Of what has to be done by then: before the parties have met. */
  private static final Set<String> UNTIL = Set.of("before", "until");

  private static final Set<String> WILL = Set.of("will", "would", "wo");
  private static final int STEPS = 6;

  private final Sentence s;
  private final MeetingMentions mentions;

  Governors(Sentence s, MeetingMentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /** The verb and those that govern it as its will or plan, the nearest first. */
  List<Integer> chain(int verb) {
    List<Integer> chain = new ArrayList<>();
    int at = verb;
    for (int step = 0; at != Arc.ROOT && step < STEPS; step++) {
      chain.add(at);
      boolean reported =
          "ccomp".equals(s.label(at))
              && s.head(at) != Arc.ROOT
              && s.child(at, "nsubj", "nsubjpass") >= 0
              && !MeetingWords.PROPOSE.contains(s.lemma(s.head(at)));
      boolean joined =
          "conj".equals(s.label(at))
              && s.head(at) != Arc.ROOT
              && s.child(at, "nsubj", "nsubjpass") < 0
              && infinitive(s.head(at));
      boolean purpose =
          "advcl".equals(s.label(at))
              && s.head(at) != Arc.ROOT
              && infinitive(at)
              && (mentions.ties().goes(s.head(at)) || mentions.awaited(s.head(at)));
      boolean offered = mentions.offered(at);
      if (!(TRANSPARENT.contains(s.label(at)) || joined || purpose || offered) || reported) {
        break;
      }
      at = s.head(at);
    }
    return chain;
  }

  /** <em>If the round fails</em>: what is only supposed says nothing of it. */
  boolean supposed(List<Integer> chain) {
    return chain.stream().anyMatch(this::supposed);
  }

  private boolean supposed(int verb) {
    int mark = s.child(verb, "mark");
    boolean done = "VBN".equals(s.tag(verb)) || s.child(verb, "aux") >= 0;
    return mark >= 0
        && (SUPPOSING.contains(s.lemma(mark)) || (UNTIL.contains(s.lemma(mark)) && done));
  }

  /**
   * The status that a chain of verbs gives, absent where none says.
   *
   * @param own whether the first verb itself is the meeting or makes it happen
   */
  @Nullable Status status(List<Integer> chain, boolean own) {
    if (supposed(chain)) {
      return null;
    }
    if (chain.stream().anyMatch(this::thenRefused)) {
      return Status.REFUSED;
    }
    for (int verb : chain) {
      Status status = turned(verb);
      if (status != null) {
        return status;
      }
    }
    if (!chain.isEmpty() && infinitive(chain.getFirst())) {
      boolean comes =
          chain.size() > 1
              && (mentions.ties().goes(chain.get(1))
                  || MeetingWords.FACTUAL.contains(s.lemma(chain.get(1))));
      return comes ? tense(chain.get(1)) : Status.PROPOSED;
    }
    return own && !chain.isEmpty() ? tense(chain.getFirst()) : null;
  }

  private @Nullable Status turned(int verb) {
    String lemma = s.lemma(verb);
    String form = s.form(verb).toLowerCase(Locale.ROOT);
    boolean back = s.child(verb, "prt", "advmod") >= 0 && particle(verb, "back");
    if (defers(verb) && back) {
      return Status.PLANNED; // was pushed back to Friday
    }
    if (MeetingWords.REFUSE.contains(lemma) || refusesByParticle(verb) || willNot(verb)) {
      return Status.REFUSED;
    }
    if (MeetingWords.PROPOSE.contains(lemma) && !mentions.calledOn(verb) && !calls(verb)) {
      return Status.PROPOSED;
    }
    if (MeetingWords.PLAN.contains(lemma)
        || MeetingWords.PLAN.contains(form)
        || mentions.ties().particle(verb, "put", "off")
        || mentions.ties().particle(verb, "put", "back")) {
      return Status.PLANNED;
    }
    String modal = Clauses.modal(s, verb);
    boolean failed = modal.isEmpty() ? s.tag(verb).matches("VB|VBN|VBD") : WILL.contains(modal);
    if (MeetingWords.HAPPEN.contains(lemma) && Clauses.negated(s, verb) && failed) {
      return "yet".equals(s.lemma(Math.max(verb - 1, 0)))
          ? null
          : Status.REFUSED; // will not, did not take place; no meeting took place
    }
    if (MeetingWords.POSSIBLE.contains(modal) && !("would".equals(modal) && reported(verb))) {
      return Status.PROPOSED;
    }
    return !modal.isEmpty() || isTo(verb) ? Status.PLANNED : null;
  }

  private boolean particle(int verb, String word) {
    return mentions.ties().particle(verb, s.lemma(verb), word);
  }

  /** <em>asked the emir by telephone</em>, <em>called the parties back</em>: not a wish. */
  private boolean calls(int verb) {
    return new Company(s).wire(verb)
        || new Company(s).beside(verb)
        || mentions.ties().particle(verb, "call", "back")
        || mentions.ties().particle(verb, "call", "in")
        || mentions.ties().particle(verb, "call", "together");
  }

  /** <em>a round, which Osk would like to hold in January</em>. */
  boolean wished(int noun) {
    for (int clause : s.children(noun, "relcl")) {
      if (MeetingWords.PROPOSE.contains(s.lemma(clause)) && s.child(clause, "xcomp") > clause) {
        return true;
      }
    }
    return false;
  }

  /** <em>will not meet Velia</em>, <em>would not attend</em>: not going is refusing to. */
  private boolean willNot(int verb) {
    boolean comes =
        MeetingWords.MEET.contains(s.lemma(verb)) || MeetingWords.ATTEND.contains(s.lemma(verb));
    return comes && Clauses.negated(s, verb) && WILL.contains(Clauses.modal(s, verb));
  }

  /** <em>said it would meet Velia</em>: what was said was that it will. */
  private boolean reported(int verb) {
    int head = s.head(verb);
    return head != Arc.ROOT
        && "ccomp".equals(s.label(verb))
        && "VBD".equals(s.tag(head))
        && MeetingWords.SAY.contains(s.lemma(head))
        && !conditional(verb);
  }

  private boolean conditional(int verb) {
    for (int clause : s.children(verb, "advcl")) {
      if (s.child(clause, "mark") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** <em>was to meet Osk but cancelled</em>: the last word of whoever was to meet. */
  private boolean thenRefused(int verb) {
    for (int joined : s.children(verb, "conj")) {
      boolean refused =
          MeetingWords.REFUSE.contains(s.lemma(joined))
              && s.child(joined, "nsubj", "dobj", "xcomp", "ccomp") < 0
              && !Clauses.negated(s, joined);
      int what = s.child(joined, "nsubjpass");
      boolean it = what < 0 || "it".equals(s.lemma(what)) || theMeeting(what);
      if ((refused && it) || missed(joined)) {
        return true;
      }
    }
    return false;
  }

  private boolean theMeeting(int noun) {
    return mentions.definite(noun) && (mentions.noun(noun) || mentions.visit(noun));
  }

  /** <em>was to see the mayor, but he did not turn up</em>. */
  boolean missed(int verb) {
    boolean comes =
        mentions.ties().particle(verb, "turn", "up")
            || mentions.ties().particle(verb, "show", "up")
            || Set.of("come", "appear", "show", "arrive").contains(s.lemma(verb));
    return comes && Clauses.negated(s, verb) && s.child(verb, "xcomp", "ccomp", "dobj") < 0;
  }

  /** {@code A is to meet B}, {@code A to meet B}, {@code were to have met}. */
  private boolean isTo(int verb) {
    int head = s.head(verb);
    return infinitive(verb)
        && (head == Arc.ROOT || ("xcomp".equals(s.label(verb)) && "be".equals(s.lemma(head))));
  }

  private boolean infinitive(int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  /** What the form of a verb says: held in the past tense, planned where it is to come. */
  @Nullable Status tense(int verb) {
    if (Clauses.negated(s, verb)) {
      return null;
    }
    if (!Clauses.modal(s, verb).isEmpty()) {
      return Status.PLANNED;
    }
    if ("meet".equals(s.form(verb)) && s.child(verb, "aux") < 0) {
      return Status.PLANNED; // the drivers meet tonight, read as a past tense
    }
    return switch (s.tag(verb)) {
      case "VBG" -> mentions.ties().meanwhile(verb) ? null : Status.HELD;
      case "VBD", "VBN" -> Status.HELD;
      case "VBZ", "VBP" -> Status.PLANNED;
      default -> null;
    };
  }

  /** Those of the chain who refuse it: boycott, call off, stay away, turn down. */
  List<Integer> refusals(List<Integer> chain) {
    return chain.stream()
        .filter(v -> MeetingWords.REFUSE.contains(s.lemma(v)) || refusesByParticle(v))
        .toList();
  }

  private boolean refusesByParticle(int verb) {
    return mentions.ties().particle(verb, "call", "off")
        || mentions.ties().particle(verb, "turn", "down")
        || mentions.ties().particle(verb, "turn", "away")
        || mentions.ties().particle(verb, "fall", "through")
        || mentions.ties().staysAway(verb);
  }

  /** Whether a day that hangs on this word is that of refusing the meeting or putting it off. */
  boolean ends(int word) {
    return (!refusals(List.of(word)).isEmpty() && !absent(word)) || defers(word);
  }

  /** Whether the meeting is put off to another day. */
  boolean defers(int word) {
    return MeetingWords.DEFER.contains(s.lemma(word));
  }

  /** Whoever skips a meeting or stays away from it does so on its own day. */
  private boolean absent(int word) {
    return MeetingWords.ABSENT.contains(s.lemma(word))
        || mentions.ties().particle(word, "stay", "away");
  }

  /** Whether a day that hangs on this word is the meeting's, and not that of asking for it. */
  boolean dates(int word, int meeting) {
    boolean asks =
        (MeetingWords.PROPOSE.contains(s.lemma(word)) && !calls(word))
            || MeetingWords.REFUSE.contains(s.lemma(word))
            || MeetingWords.PLAN.contains(s.lemma(word));
    boolean own =
        word == meeting
            || s.head(word) == meeting
            || (s.head(meeting) == word && s.label(meeting).startsWith("nsubj"));
    return !asks || own || absent(word) || Clauses.passive(s, word) || !Clauses.verb(s, word);
  }

  /** Verbs of the chain whose lemma is one of these. */
  List<Integer> among(List<Integer> chain, Set<String> lemmas) {
    return chain.stream()
        .filter(
            v -> lemmas.contains(s.lemma(v)) || lemmas.contains(s.form(v).toLowerCase(Locale.ROOT)))
        .toList();
  }
}
