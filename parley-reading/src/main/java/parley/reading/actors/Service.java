package parley.reading.actors;

import java.util.Map;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/**
 * Whom a named person leads or speaks for by what stands beside the name: <em>Iris Nam, who speaks
 * for the examiners</em>, <em>Aro, whose Freedom Party won</em>, <em>Tom Adair of the lecturers'
 * union</em>.
 */
final class Service {

  private static final Set<String> LEADS =
      Set.of("lead", "head", "chair", "run", "command", "manage", "represent", "direct");

  private static final Map<String, String> SERVING =
      Map.of("speak", "for", "act", "for", "negotiate", "for", "preside", "over");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

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

  private static final Set<String> HELPERS =
      Set.of("aide", "adviser", "advisor", "assistant", "confidant", "confidante");

  private static final Set<String> BUSINESS =
      Set.of("executive", "director", "chairman", "chairwoman", "owner", "manager");

  private static final Set<String> COMPANY = Set.of("company", "firm", "business");

  private Service() {}

  /**
   * Who has a chief executive is no person, whatever its name looks like, and a company: Castell
   * Ports. Who has a general secretary may be a union.
   */
  static void business(String office, Figure whole) {
    if (BUSINESS.contains(office) && whole.person()) {
      whole.type = Actor.Type.ORGANISATION;
    }
    if (office.equals("executive") && whole.thing()) {
      whole.kinds.add("company");
    }
  }

  /** Whether the word between tells whom somebody serves: an aide to Aro, a lawyer for Aro. */
  static boolean serves(String noun, String word) {
    return Set.of("for", "of").contains(word) || ("to".equals(word) && HELPERS.contains(noun));
  }

  /** Whether it is somebody who speaks for the person he works for: an aide, her spokesman. */
  static boolean isVoice(String noun) {
    return HELPERS.contains(noun) || noun.startsWith("spokes");
  }

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
    boolean many = body.type == Actor.Type.UNNAMED && body.plural; // the pilots
    return !COMPANY.contains(body.name) && (body.thing() || body.type == Actor.Type.GROUP || many);
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
    if (by != Arc.ROOT && speaksNow(s, name.head(), by)) {
      return served(s, by); // Tom Adair speaks for the pilots
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

  private static boolean speaksNow(Sentence s, int subject, int verb) {
    return s.label(subject).equals("nsubj")
        && PRESENT.contains(s.tag(verb))
        && s.child(verb, "aux", "neg") < 0;
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
    return served(s, verb);
  }

  /** Whom the subject of the verb leads or speaks for. */
  private static int served(Sentence s, int verb) {
    if (LEADS.contains(s.lemma(verb))) {
      return s.child(verb, "dobj");
    }
    int chief = s.lemma(verb).equals("become") ? s.child(verb, "attr", "acomp") : -1;
    if (chief >= 0 && s.child(chief, "prep") > chief) {
      int of = s.child(chief, "prep");
      return s.lemma(of).equals("of") ? s.child(of, "pobj") : -1;
    }
    String serving = SERVING.getOrDefault(s.lemma(verb), "");
    int prep = serving.isEmpty() ? -1 : s.child(verb, "prep");
    return prep >= 0 && s.lemma(prep).equals(serving) ? s.child(prep, "pobj") : -1;
  }
}
