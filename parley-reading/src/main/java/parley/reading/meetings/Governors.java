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
  private static final int STEPS = 6;

  private final Sentence s;

  Governors(Sentence s) {
    this.s = s;
  }

  /** The verb that governs the noun, through prepositions and counting nouns; -1 for none. */
  int verb(int noun) {
    return Clauses.verbAbove(s, noun);
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
      if (!(TRANSPARENT.contains(s.label(at)) || joined) || reported) {
        break;
      }
      at = s.head(at);
    }
    return chain;
  }

  /**
   * The status that a chain of verbs gives, absent where none says.
   *
   * @param own whether the first verb itself is the meeting or makes it happen
   */
  @Nullable Status status(List<Integer> chain, boolean own) {
    for (int verb : chain) {
      Status status = turned(verb);
      if (status != null) {
        return status;
      }
    }
    if (!chain.isEmpty() && infinitive(chain.getFirst())) {
      return Status.PROPOSED;
    }
    return own && !chain.isEmpty() ? tense(chain.getFirst()) : null;
  }

  private @Nullable Status turned(int verb) {
    String lemma = s.lemma(verb);
    String form = s.form(verb).toLowerCase(Locale.ROOT);
    if (MeetingWords.REFUSE.contains(lemma) || calledOff(verb)) {
      return Status.REFUSED;
    }
    if (MeetingWords.PROPOSE.contains(lemma)) {
      return Status.PROPOSED;
    }
    if (MeetingWords.PLAN.contains(lemma) || MeetingWords.PLAN.contains(form) || putOff(verb)) {
      return Status.PLANNED;
    }
    String modal = Clauses.modal(s, verb);
    if (MeetingWords.POSSIBLE.contains(modal)) {
      return Status.PROPOSED;
    }
    return !modal.isEmpty() || isTo(verb) ? Status.PLANNED : null;
  }

  private boolean calledOff(int verb) {
    return "call".equals(s.lemma(verb)) && particle(verb, "off");
  }

  private boolean putOff(int verb) {
    return "put".equals(s.lemma(verb)) && particle(verb, "off");
  }

  private boolean particle(int verb, String word) {
    for (int child : s.children(verb, "prt", "prep", "advmod")) {
      if (word.equals(s.lemma(child))) {
        return true;
      }
    }
    return false;
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

  private @Nullable Status tense(int verb) {
    if (Clauses.negated(s, verb)) {
      return null;
    }
    return switch (s.tag(verb)) {
      case "VBD", "VBN", "VBG" -> Status.HELD;
      case "VBZ", "VBP" -> Status.PLANNED;
      default -> null;
    };
  }

  /** Verbs of the chain whose lemma is one of these. */
  List<Integer> among(List<Integer> chain, Set<String> lemmas) {
    return chain.stream()
        .filter(
            v -> lemmas.contains(s.lemma(v)) || lemmas.contains(s.form(v).toLowerCase(Locale.ROOT)))
        .toList();
  }
}
