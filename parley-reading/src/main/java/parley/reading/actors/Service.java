package parley.reading.actors;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/**
 * Whom a named person leads or speaks for by what stands beside the name: <em>Iris Nam, who speaks
 * for the examiners</em>, <em>Aro, whose Freedom Party won</em>, <em>Tom Adair of the lecturers' union</em>.
 */
final class Service {

  private static final Set<String> LEADS =
      Set.of("lead", "head", "chair", "run", "command", "manage", "represent", "direct");

  private static final Set<String> SPEAKS = Set.of("speak", "act", "negotiate");

  /** Who heads a body and speaks for it. */
  private static final Set<String> HEADS =
      Set.of(
          "leader",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "director",
          "president",
          "secretary",
          "spokeswoman",
          "spokesperson",
          "manager",
          "executive");

  private static final Set<String> COMPANY = Set.of("company", "firm", "business");

  private Service() {}

  static boolean isHead(String noun) {
    return HEADS.contains(noun);
  }

  /** Whether it is no person, or known whose he is; a Velian surveyor is not yet Velia's. */
  static boolean isBound(Figure person, Lexicon lexicon) {
    Figure whole = person.affiliation;
    boolean national =
        person.role == null
            || Folding.words(person.role).stream().anyMatch(lexicon.offices::contains);
    return !person.person() || (whole != null && (whole.type != Actor.Type.STATE || national));
  }

  /** Whether one can speak for it; who runs the company is of one that is not named. */
  static boolean isBody(Figure body) {
    return !COMPANY.contains(body.name) && (body.thing() || body.type == Actor.Type.GROUP);
  }

  /** The head of the phrase that names them; -1 where there is none. */
  static int of(Candidate name) {
    Sentence s = name.passage().sentence();
    int by = s.head(name.head());
    if (by != Arc.ROOT && s.label(by).equals("agent") && s.head(by) != Arc.ROOT) {
      int verb = s.head(by); // the Unity Party, led by Aro
      boolean led = s.label(verb).equals("acl") && LEADS.contains(s.lemma(verb));
      return led ? s.head(verb) : -1;
    }
    int clause = s.child(name.head(), "relcl");
    if (clause > name.last() && s.form(name.last() + 1).equals(",")) {
      return whom(s, clause);
    }
    int noun = s.child(name.head(), "appos"); // the surveyor who heads the commission
    int heads = noun < name.last() ? -1 : s.child(noun, "relcl");
    if (heads > noun) {
      return whom(s, heads);
    }
    int of = name.last() + 1;
    boolean belongs = of < s.size() && s.form(of).equals("of") && s.head(of) == name.head();
    return belongs ? s.child(of, "pobj") : -1;
  }

  private static int whom(Sentence s, int verb) {
    for (int noun : s.children(verb, "nsubj", "nsubjpass", "dobj")) {
      int owner = s.child(noun, "poss"); // Aro, whose Freedom Party won
      if (owner >= 0 && s.form(owner).equals("whose") && s.tag(noun).startsWith("NNP")) {
        return noun;
      }
    }
    int who = s.child(verb, "nsubj");
    if (who < 0 || !s.form(who).equals("who") || s.child(verb, "aux", "neg") >= 0) {
      return -1;
    }
    if (LEADS.contains(s.lemma(verb))) {
      return s.child(verb, "dobj");
    }
    int chief = s.lemma(verb).equals("become") ? s.child(verb, "attr", "acomp") : -1;
    if (chief >= 0 && s.child(chief, "prep") > chief) {
      int of = s.child(chief, "prep");
      return s.lemma(of).equals("of") ? s.child(of, "pobj") : -1;
    }
    int prep = SPEAKS.contains(s.lemma(verb)) ? s.child(verb, "prep") : -1;
    return prep >= 0 && s.lemma(prep).equals("for") ? s.child(prep, "pobj") : -1;
  }
}
