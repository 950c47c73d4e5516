package parley.reading.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.positions.StandLexicon.Frame;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Stands told without a verb of their own: against the tax, in favour of a vote, opposition to the
 * canal, a red line, unacceptable.
 */
final class StandPhrases {

  private static final Set<String> UNACCEPTABLE =
      Set.of("unacceptable", "non-negotiable", "absurd", "intolerable", "unthinkable", "illegal");

  private static final Set<String> STAND =
      Set.of("be", "remain", "come", "vote", "speak", "stand", "stay", "declare");

  private static final Set<String> SUPPORT = Set.of("support", "backing", "endorsement");
  private static final Set<String> OPPOSITION =
      Set.of("opposition", "rejection", "objection", "resistance", "veto");

  private static final Set<String> DROPPED =
      Set.of("drop", "abandon", "withdraw", "end", "soften", "lift", "lose", "win", "seek");

  private static final Set<String> PREDICATES = Set.of("acomp", "appos", "oprd");

  private final StandLexicon lexicon = StandLexicon.english();
  private final Scene scene;
  private final Sentence s;
  private final StandWords words;

  StandPhrases(Scene scene) {
    this.scene = scene;
    this.s = scene.sentence();
    this.words = new StandWords(scene, s);
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      String lemma = s.lemma(i);
      int noun = i;
      if ("line".equals(lemma) && i > 0 && "red".equals(s.lemma(i - 1))) {
        found.addAll(redLine(i));
      } else if (UNACCEPTABLE.contains(lemma) && "acomp".equals(s.label(i))) {
        found.addAll(unacceptable(i));
      } else if (Clauses.passive(s, i)) {
        found.addAll(predicate(i));
      } else if (PREDICATES.contains(s.label(i)) && s.head(i) != Arc.ROOT) {
        found.addAll(predicate(i));
      } else if ("prep".equals(s.label(i)) && Set.of("against", "for").contains(lemma)) {
        found.addAll(sided(i));
      } else if ("favour".equals(lemma) || "favor".equals(lemma)) {
        found.addAll(inFavour(i));
      } else if (SUPPORT.contains(lemma) || OPPOSITION.contains(lemma)) {
        found.addAll(owned(i));
      }
      lexicon.stance(Frame.NOUN, lemma).ifPresent(stance -> found.addAll(named(noun, stance)));
    }
    return found;
  }

  /** <em>A quota is a red line for Osk</em>; without <em>for</em> it is the speaker's. */
  private List<Stand> redLine(int line) {
    int verb = s.head(line);
    int issue = verb < 0 || !"attr".equals(s.label(line)) ? -1 : s.child(verb, "nsubj");
    if (issue < 0 || !words.matter(issue) || Clauses.negated(s, verb)) {
      return List.of();
    }
    return words.stands(whose(line, verb), issue, Stance.AGAINST, line, "red-line", .82);
  }

  private List<Stand> unacceptable(int word) {
    int verb = s.head(word);
    int issue = verb < 0 || !"be".equals(s.lemma(verb)) ? -1 : words.meant(s.child(verb, "nsubj"));
    if (issue < 0 || !words.matter(issue) || Clauses.negated(s, verb)) {
      return List.of();
    }
    return words.stands(whose(word, verb), issue, Stance.AGAINST, word, "calls-unacceptable", .78);
  }

  private List<String> whose(int word, int verb) {
    for (int top : new int[] {word, verb}) {
      for (int prep : s.children(top, "prep")) {
        if (Set.of("for", "to").contains(s.lemma(prep))) {
          List<String> actors = scene.actorsOrOwner(s.child(prep, "pobj"));
          if (!actors.isEmpty()) {
            return actors;
          }
        }
      }
    }
    return words.speakers(scene.passage().span(word));
  }

  /** <em>is cool to the plan</em>, <em>Osk, dead set against the plan</em>. */
  private List<Stand> predicate(int word) {
    for (int prep : s.children(word, "prep")) {
      String own = Clauses.passive(s, word) ? s.form(word) : s.lemma(word); // is opposed to
      Optional<Stance> stance = lexicon.stance(Frame.ADJECTIVE, own + "_" + s.lemma(prep));
      if (stance.isPresent()) {
        int issue = s.child(prep, "pobj");
        if (Clauses.passive(s, word)) {
          return Clauses.negated(s, word)
              ? List.of()
              : described(s.child(word, "nsubjpass"), issue, stance.get(), word);
        }
        return "appos".equals(s.label(word))
            ? described(s.head(word), issue, stance.get(), word)
            : stand(s.head(word), issue, stance.get(), word);
      }
    }
    return List.of();
  }

  /** <em>Osk, an opponent of the deal</em>, <em>Osk is no friend of the deal</em>. */
  private List<Stand> named(int noun, Stance stance) {
    int issue = words.after(noun, Set.of("of", "to"));
    int head = s.head(noun);
    if (issue < 0 || head == Arc.ROOT || Clauses.negated(s, noun)) {
      return List.of();
    }
    return switch (s.label(noun)) {
      case "appos" -> described(head, issue, stance, noun);
      case "attr" -> "be".equals(s.lemma(head)) ? stand(head, issue, stance, noun) : List.of();
      default -> List.of();
    };
  }

  private List<Stand> described(int who, int issue, Stance stance, int word) {
    return issue < 0 || !words.matter(issue)
        ? List.of()
        : words.stands(scene.actorsOrOwner(who), issue, stance, word, rule(stance), .75);
  }

  /** <em>is against the tax</em>, <em>voted for the budget</em>. */
  private List<Stand> sided(int prep) {
    int verb = s.head(prep);
    boolean against = "against".equals(s.lemma(prep));
    boolean isFor =
        verb != Arc.ROOT
            && ("vote".equals(s.lemma(verb)) || ("be".equals(s.lemma(verb)) && bare(verb)));
    return verb == Arc.ROOT || !(against || isFor)
        ? List.of()
        : stand(verb, s.child(prep, "pobj"), against ? Stance.AGAINST : Stance.FOR, prep);
  }

  /** <em>is for a vote</em>, <em>is all for it</em>, but not <em>is a matter for the court</em>. */
  private boolean bare(int verb) {
    int how = s.child(verb, "acomp", "advmod");
    return s.child(verb, "attr", "xcomp") < 0 && (how < 0 || "all".equals(s.lemma(how)));
  }

  /** <em>is in favour of a vote</em>. */
  private List<Stand> inFavour(int noun) {
    int in = s.head(noun);
    int of = words.after(noun, Set.of("of"));
    return in == Arc.ROOT || of < 0 || !"in".equals(s.lemma(in)) || s.head(in) == Arc.ROOT
        ? List.of()
        : stand(s.head(in), of, Stance.FOR, noun);
  }

  private List<Stand> stand(int verb, int issue, Stance stance, int word) {
    return verb == Arc.ROOT
            || issue < 0
            || !STAND.contains(s.lemma(verb))
            || !Clauses.modal(s, verb).isEmpty()
            || Clauses.negated(s, verb)
            || !words.matter(issue)
        ? List.of()
        : words.stands(
            subject(verb),
            issue,
            stance == Stance.FOR && words.conditional(verb) ? Stance.CONDITIONAL : stance,
            word,
            rule(stance),
            .8);
  }

  private static String rule(Stance stance) {
    return stance == Stance.AGAINST ? "is-against" : "is-for";
  }

  /** Whose stand it is; <em>Osk said it was open to a patrol</em>: who speaks. */
  private List<String> subject(int verb) {
    List<String> told = words.subject(verb);
    int subject = s.child(verb, "nsubj");
    boolean own =
        told.isEmpty()
            && subject >= 0
            && "it".equals(s.lemma(subject))
            && "ccomp".equals(s.label(verb));
    return own ? words.speakers(scene.passage().span(verb)) : told;
  }

  /** <em>Osk's opposition to the canal</em>, unless it is over. */
  private List<Stand> owned(int noun) {
    int owner = s.child(noun, "poss");
    int verb = Clauses.verbAbove(s, noun);
    int issue = words.after(noun, Set.of("to", "of", "for"));
    boolean over = verb >= 0 && (DROPPED.contains(s.lemma(verb)) || Clauses.negated(s, verb));
    if (owner < 0 || issue < 0 || over || !words.matter(issue)) {
      return List.of();
    }
    boolean against = OPPOSITION.contains(s.lemma(noun));
    return words.stands(
        scene.actors(owner),
        issue,
        against ? Stance.AGAINST : Stance.FOR,
        noun,
        against ? "is-against" : "is-for",
        .75);
  }
}
