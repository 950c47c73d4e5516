package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** The words of order that stand where they mark a step, and where a sentence can be cut. */
final class Marks {

  /** These are adjectives as well: the last barge, next week, second thoughts. */
  private static final Set<String> ADJECTIVES =
      Set.of("first", "second", "third", "fourth", "last", "next", "later");

  private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth");

  private static final Set<String> BEFORE_ADJECTIVES = Set.of("DT", "PRP$", "CD", "POS");

  private static final Set<String> AFTER_ADVERBS =
      Set.of("DT", "PRP", "PRP$", "NNP", "MD", "TO", ",", "EX", "WP");

  /** Before <em>then</em> these speak of a time or a conclusion, not of an order. */
  private static final Set<String> BY_THEN =
      Set.of("by", "since", "until", "till", "even", "now", "back", "from", "only", "before", "if");

  /** Adverbs that may stand inside a clause: would then pay. */
  private static final Set<String> INSIDE =
      Set.of(
          "first",
          "then",
          "next",
          "later",
          "finally",
          "thereafter",
          "subsequently",
          "afterwards",
          "ultimately",
          "eventually",
          "lastly",
          "initially");

  /** What the steps of a plan do with what is in them. */
  private static final Set<String> CONTAINING =
      Set.of("be", "bring", "include", "cover", "see", "involve", "consist", "comprise", "mean");

  private Marks() {}

  /** The marks of a sentence, left to right, none over another. */
  static List<Mark> in(Scene scene) {
    Sentence s = scene.sentence();
    List<Mark> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<Mark> mark = at(scene, i);
      if (mark.isPresent()) {
        found.add(mark.get());
        i = mark.get().to() - 1;
      }
    }
    boolean opened = found.stream().anyMatch(mark -> mark.where() == Mark.Where.OPEN);
    found.removeIf(mark -> mark.where() == Mark.Where.ON && !opened);
    List<Mark> all = List.copyOf(found);
    found.removeIf(mark -> verbless(s, mark) && all.stream().noneMatch(m -> leaves(m, mark)));
    return found;
  }

  /**
   * <em>the second</em>, which takes the verb of another: fees are the first, penalties the second.
   */
  private static boolean verbless(Sentence s, Mark mark) {
    return mark.where() == Mark.Where.TOLD
        && Set.of("the", "its", "their").contains(lower(s, mark.from()));
  }

  private static boolean leaves(Mark one, Mark verbless) {
    return one.from() < verbless.from()
        && Set.of(Mark.Where.TOLD, Mark.Where.NAMES).contains(one.where());
  }

  private static Optional<Mark> at(Scene scene, int token) {
    Sentence s = scene.sentence();
    return OrderLexicon.english().at(s, token).stream()
        .filter(
            mark -> stands(scene, mark) && !spoiled(s, mark) && MarkedStep.holdsStep(scene, mark))
        .findFirst();
  }

  private static boolean stands(Scene scene, Mark mark) {
    Sentence s = scene.sentence();
    boolean leads = opens(s, mark.from()) && mark.to() < s.size();
    boolean trails = closes(s, mark.to()) && mark.from() > 0;
    return switch (mark.where()) {
      case EDGE ->
          (leads && !adjective(s, mark, true) && !reaches(s, mark))
              || (trails && !adjective(s, mark, false))
              || (leading(s, mark) && !leads)
              || inside(s, mark);
      case LEAD -> leads;
      case TRAIL -> trails && !adjective(s, mark, false);
      case TOLD ->
          (trails || dated(scene, mark.to()) || linked(s, mark.to()) || described(s, mark.to()))
              && mark.from() > 0
              && (!opens(s, mark.from()) || "MD".equals(s.tag(mark.from())))
              && !Set.of("WDT", "IN").contains(s.tag(mark.from() - 1))
              && MarkedStep.ahead(s, mark.from());
      case NAMES -> (leads || subject(s, mark)) && (contains(s, mark.to()) || numbered(s, mark));
      case OPEN, ON ->
          mark.from() > 0 && MarkedStep.goesOn(scene, mark) && MarkedStep.ahead(s, mark.from());
      case JOINT, LIKELY ->
          !opens(s, mark.from())
              && !s.tag(mark.from() - 1).startsWith("PRP")
              && MarkedStep.goesOn(scene, mark)
              && (Clauses.verb(s, mark.from())
                  || (MarkedStep.stepBehind(s, mark) && !MarkedStep.demanded(s, mark.from())))
              && MarkedStep.ahead(s, mark.from());
    };
  }

  /** <em>Under the plan the first step is a swap</em>: the subject of the verb behind it. */
  private static boolean subject(Sentence s, Mark mark) {
    int head = mark.to() < s.size() && Clauses.verb(s, mark.to()) ? mark.to() : -1;
    return head >= 0 && s.child(head, "nsubj") == mark.to() - 1;
  }

  /** <em>would open the programme that he laid out</em>. */
  private static boolean described(Sentence s, int token) {
    return token < s.size()
        && Set.of("that", "which", "of", "for", "under").contains(lower(s, token));
  }

  /** Whether words of a step may begin here. */
  private static boolean opens(Sentence s, int token) {
    if (token == 0 || separates(s, token - 1) || joins(s, token - 1)) {
      return true;
    }
    String before = lower(s, token - 1);
    return Set.of("that", "only", "but").contains(before) && opens(s, token - 1);
  }

  /** Whether words of a step may end before this token. */
  private static boolean closes(Sentence s, int token) {
    return token >= s.size()
        || separates(s, token)
        || joins(s, token)
        || ".".equals(s.tag(token))
        || "according".equals(lower(s, token));
  }

  /** A comma, a semicolon, a colon, a dash, a quotation mark or a bracket. */
  static boolean separates(Sentence s, int token) {
    return Set.of(",", ":", "``", "''", "-LRB-", "-RRB-").contains(s.tag(token))
        || Set.of(";", "–", "—", "\"", "“", "”", "‘", ")").contains(s.form(token));
  }

  static boolean joins(Sentence s, int token) {
    return Set.of("and", "but").contains(lower(s, token));
  }

  /** <em>a day after</em> something, which it does not follow but comes before. */
  private static boolean reaches(Sentence s, Mark mark) {
    return "after".equals(lower(s, mark.to() - 1))
        && !separates(s, mark.to())
        && !Clauses.verb(s, mark.to());
  }

  /** <em>will open [the following day] in the harbour</em>: before a phrase of place. */
  private static boolean leading(Sentence s, Mark mark) {
    return mark.to() - mark.from() > 1
        && mark.thing() < 0
        && mark.to() < s.size()
        && "prep".equals(s.label(mark.to()))
        && Set.of("in", "at", "on", "with").contains(lower(s, mark.to()))
        && OrderLexicon.english().isA("time", timeWord(s, mark));
  }

  private static String timeWord(Sentence s, Mark mark) {
    for (int i = mark.from(); i < mark.to(); i++) {
      if (OrderLexicon.english().isA("time", s.lemma(i))) {
        return s.lemma(i);
      }
    }
    return "";
  }

  /** <em>step two a cap</em>, <em>day one, visits</em>: a number, with no verb behind it. */
  private static boolean numbered(Sentence s, Mark mark) {
    boolean first = mark.rank() == 1 || seen(s, mark.from());
    boolean ordinal = ORDINALS.contains(lower(s, mark.to() - 1)) && first;
    return ("CD".equals(s.tag(mark.to() - 1)) || ordinal)
        && Set.of("DT", "PRP$", ",", ":").contains(s.tag(mark.to()));
  }

  private static boolean seen(Sentence s, int before) {
    for (int i = 0; i < before; i++) {
      if ("first".equals(lower(s, i))) {
        return true;
      }
    }
    return false;
  }

  /** <em>is</em>, <em>would bring</em>; not <em>is to deal with</em>. */
  private static boolean contains(Sentence s, int token) {
    int verb = token;
    while (verb + 1 < s.size()
        && ("MD".equals(s.tag(verb)) || (Clauses.verb(s, verb) && Clauses.verb(s, verb + 1)))) {
      verb++;
    }
    return CONTAINING.contains(s.lemma(verb))
        && verb + 1 < s.size()
        && !"to".equals(lower(s, verb + 1));
  }

  /** <em>officers will follow once the ship has come</em>. */
  private static boolean linked(Sentence s, int token) {
    return token < s.size()
        && Set.of("once", "when", "after", "as", "within").contains(lower(s, token));
  }

  private static boolean dated(Scene scene, int token) {
    Sentence s = scene.sentence();
    return token + 1 < s.size() && Times.end(scene, token, s.size()) > token;
  }

  private static boolean adjective(Sentence s, Mark mark, boolean leads) {
    int word = mark.to() - 1;
    boolean counted = mark.to() - mark.from() > 1 && ORDINALS.contains(lower(s, word));
    if (counted && leads) {
      return s.tag(mark.to()).startsWith("NN") || "JJ".equals(s.tag(mark.to()));
    }
    boolean single = mark.from() == word && ADJECTIVES.contains(lower(s, word));
    if (!single) {
      return false;
    }
    if (leads) {
      int next = mark.to();
      return !AFTER_ADVERBS.contains(s.tag(next))
          && !Clauses.verb(s, next)
          && !("advmod".equals(s.label(word)) && s.head(word) > next)
          && !Set.of(",", ":").contains(s.form(next));
    }
    return BEFORE_ADJECTIVES.contains(s.tag(mark.from() - 1))
        && !("next".equals(lower(s, word)) && "CD".equals(s.tag(mark.from() - 1)));
  }

  /** <em>would then pay</em>, <em>only then would Velia pay</em>, <em>first agreeing</em>. */
  private static boolean inside(Sentence s, Mark mark) {
    int word = mark.from();
    if (mark.to() - word > 1 || !INSIDE.contains(lower(s, word)) || word + 1 >= s.size()) {
      return false;
    }
    int head = s.head(word);
    boolean adverb = "advmod".equals(s.label(word)) && head >= 0;
    if ("first".equals(lower(s, word)) && word > 0 && Plans.planning(s, word - 1)) {
      return true; // seek first calm
    }
    boolean are = word > 0 && Set.of("is", "are").contains(lower(s, word - 1));
    if ("first".equals(lower(s, word)) && are && "TO".equals(s.tag(word + 1))) {
      return true; // they are first to take up
    }
    boolean along = head < word && "prep".equals(s.label(word + 1)); // deploy first along the shore
    return adverb
        && (along
            || s.tag(word + 1).startsWith("VB")
            || "TO".equals(s.tag(word + 1))
            || "to".equals(lower(s, word + 1))
            || Set.of("MD", "TO").contains(s.tag(word - (word > 0 ? 1 : 0))));
  }

  /** <em>by then</em>, <em>since then</em>, <em>then president</em>, <em>next week</em>. */
  private static boolean spoiled(Sentence s, Mark mark) {
    String before = mark.from() > 0 ? lower(s, mark.from() - 1) : "";
    boolean then = "then".equals(lower(s, mark.from()));
    boolean president = then && mark.to() < s.size() && "-".equals(s.form(mark.to()));
    boolean than = mark.to() < s.size() && "than".equals(lower(s, mark.to()));
    return (then && BY_THEN.contains(before)) || president || than;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
