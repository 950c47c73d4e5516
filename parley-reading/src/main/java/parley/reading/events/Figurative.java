package parley.reading.events;

import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/**
 * Words of violence that mean none: <em>attacked the plan</em> criticises it, <em>killed the
 * bill</em> rejects it, <em>fought for a better deal</em> and <em>hit the deadline</em> do nothing
 * to anybody, <em>bombarded Osk with complaints</em> complains.
 */
final class Figurative {

  /** What is said, planned or decided: nobody can shoot at it. */
  private static final Set<String> WORDS =
      Set.of(
          "plan",
          "proposal",
          "offer",
          "bill",
          "draft",
          "idea",
          "decision",
          "deal",
          "accord",
          "agreement",
          "pact",
          "treaty",
          "amendment",
          "motion",
          "law",
          "legislation",
          "reform",
          "budget",
          "policy",
          "strategy",
          "stance",
          "record",
          "handling",
          "approach",
          "statement",
          "speech",
          "remark",
          "comment",
          "claim",
          "report",
          "account",
          "version",
          "argument",
          "demand",
          "request",
          "measure",
          "initiative",
          "resolution",
          "compromise",
          "formula",
          "text",
          "letter",
          "verdict",
          "ruling",
          "sanction",
          "tariff",
          "embargo",
          "ban",
          "suggestion",
          "scheme",
          "roadmap",
          "blueprint",
          "reputation",
          "motive",
          "credibility",
          "integrity",
          "hypocrisy",
          "silence",
          "failure");

  /** What is striven for or against, or only felt. */
  private static final Set<String> MATTERS =
      Set.of(
          "inflation",
          "corruption",
          "poverty",
          "crime",
          "disease",
          "unemployment",
          "hunger",
          "famine",
          "time",
          "hope",
          "chance",
          "prospect",
          "deadline",
          "attention",
          "interest",
          "mood",
          "imagination",
          "spirit",
          "momentum",
          "opportunity",
          "initiative",
          "economy",
          "growth",
          "trade",
          "export",
          "price",
          "cost",
          "rate",
          "talk",
          "negotiation",
          "process",
          "peace",
          "relation",
          "trust",
          "confidence",
          "feeling",
          "pride",
          "right",
          "share",
          "bid",
          "effort",
          "temptation",
          "fear",
          "doubt",
          "problem",
          "issue",
          "cause",
          "election",
          "case",
          "charge",
          "cut",
          "increase",
          "change",
          "order",
          "contract",
          "duty",
          "atmosphere",
          "speculation");

  /** With these one hits with words. */
  private static final Set<String> UTTERED =
      Set.of(
          "complaint",
          "question",
          "letter",
          "call",
          "message",
          "request",
          "demand",
          "criticism",
          "e-mail",
          "email",
          "leaflet",
          "accusation",
          "insult",
          "appeal",
          "petition",
          "claim",
          "reproach",
          "word",
          "phone",
          "tweet");

  /** What these are done to is at an end. */
  private static final Set<String> ENDING =
      Set.of("kill", "shoot", "slay", "murder", "blow", "execute", "assassinate", "massacre");

  /** What these are done to is blamed. */
  private static final Set<String> BLAMING =
      Set.of(
          "attack",
          "assault",
          "pound",
          "strafe",
          "bombard",
          "shell",
          "slaughter",
          "bomb",
          "lambast");

  private static final Set<String> ATTACKS = Set.of("attack", "assault", "onslaught", "offensive");

  /** An attack of these kinds is made with words. */
  private static final Set<String> SPOKEN =
      Set.of(
          "verbal",
          "scathing",
          "stinging",
          "withering",
          "blistering",
          "rhetorical",
          "personal",
          "veiled",
          "outspoken",
          "written",
          "vitriolic",
          "public");

  /** A war or an offensive of these kinds hurts nobody's body. */
  private static final Set<String> BLOODLESS =
      Set.of(
          "charm",
          "diplomatic",
          "media",
          "propaganda",
          "peace",
          "price",
          "trade",
          "tariff",
          "bidding",
          "legal",
          "court",
          "turf",
          "political",
          "economic",
          "constitutional");

  private final Sentence s;

  Figurative(Sentence s) {
    this.s = s;
  }

  /**
   * The code of the act that a verb of violence tells of where it is meant in a figure; {@link
   * Sense#NONE} where that is no act at all; empty where it means what it says.
   */
  Optional<String> verb(int verb, String code) {
    if (!violent(code)) {
      return Optional.empty();
    }
    int object = s.child(verb, Clauses.passive(s, verb) ? "nsubjpass" : "dobj");
    if (uttered(verb)) {
      return Optional.of("110");
    }
    if (object < 0) {
      return strives(verb) ? Optional.of(Sense.NONE) : Optional.empty();
    }
    String what = s.lemma(object);
    if (WORDS.contains(what) && !s.tag(object).startsWith("NNP")) {
      boolean ends = ENDING.contains(s.lemma(verb)) && !"execute".equals(s.lemma(verb));
      boolean blames = BLAMING.contains(s.lemma(verb));
      return Optional.of(ends ? "120" : blames ? "111" : Sense.NONE);
    }
    return matter(object) ? Optional.of(Sense.NONE) : noun(object, code);
  }

  /** The same for a noun of violence that a verb has as its object: an attack on a record. */
  Optional<String> noun(int noun, String code) {
    if (!violent(code)) {
      return Optional.empty();
    }
    for (int kind : s.children(noun, "amod", "compound", "nmod")) {
      if (SPOKEN.contains(s.lemma(kind)) && ATTACKS.contains(s.lemma(noun))) {
        return Optional.of("111");
      }
      if (BLOODLESS.contains(s.lemma(kind))) {
        return Optional.of(Sense.NONE);
      }
    }
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      if (object >= 0 && "of".equals(s.lemma(prep)) && "word".equals(s.lemma(object))) {
        return Optional.of("112"); // a war of words
      }
      boolean on = Set.of("on", "upon", "against").contains(s.lemma(prep));
      if (object >= 0 && on && ATTACKS.contains(s.lemma(noun)) && WORDS.contains(s.lemma(object))) {
        return Optional.of("111");
      }
      boolean over = Set.of("against", "for", "over", "on", "with").contains(s.lemma(prep));
      if (object >= 0 && over && matter(object)) {
        return Optional.of(Sense.NONE);
      }
    }
    return Optional.empty();
  }

  private static boolean violent(String code) {
    return code.startsWith("18") || (code.startsWith("19") && !code.startsWith("196"));
  }

  /** <em>bombarded the ministry with complaints</em>. */
  private boolean uttered(int verb) {
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      if ("with".equals(s.lemma(prep)) && object >= 0 && UTTERED.contains(s.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  /** <em>fought for a better deal</em>, <em>battled against inflation</em>. */
  private boolean strives(int verb) {
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      boolean aim = Set.of("for", "against", "over", "through", "with").contains(s.lemma(prep));
      if (aim && object >= 0 && (matter(object) || WORDS.contains(s.lemma(object)))) {
        return true;
      }
    }
    return false;
  }

  private boolean matter(int noun) {
    return MATTERS.contains(s.lemma(noun)) && !s.tag(noun).startsWith("NNP");
  }
}
