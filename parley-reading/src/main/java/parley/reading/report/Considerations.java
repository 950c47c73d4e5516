package parley.reading.report;

import java.util.Set;
import parley.language.Sentence;

/**
 * Prepositions that name what something is done for only now and then: <em>will free the men
 * against a ransom</em>, but not <em>voted against a ransom</em>; <em>is willing to sell, given a
 * majority</em>, but not <em>given the weather</em>.
 */
final class Considerations {

  /** What one party gives or does for what another gives. */
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "hand",
          "release",
          "free",
          "vacate",
          "leave",
          "wire",
          "pay",
          "travel",
          "lend",
          "swap",
          "trade",
          "exchange",
          "sell",
          "return",
          "surrender",
          "lift",
          "open",
          "reopen",
          "transfer",
          "ship",
          "deliver",
          "send",
          "withdraw",
          "let",
          "go",
          "provide",
          "offer",
          "grant",
          "issue",
          "drop",
          "cede",
          "yield",
          "waive",
          "unfreeze",
          "unlock",
          "supply",
          "clear");

  /** What is given for it. */
  private static final Set<String> GIVEN =
      Set.of(
          "payment",
          "transfer",
          "receipt",
          "proof",
          "delivery",
          "deposit",
          "guarantee",
          "release",
          "cash",
          "surrender",
          "pledge",
          "promise",
          "handover",
          "signature",
          "security",
          "ransom",
          "undertaking",
          "assurance",
          "concession",
          "return",
          "withdrawal",
          "bond",
          "ton",
          "barrel",
          "bail",
          "collateral",
          "recognition",
          "access",
          "list",
          "credit",
          "loan",
          "share");

  private Considerations() {}

  static boolean at(Sentence s, int preposition) {
    int noun = s.child(preposition, "pobj");
    if (noun < preposition) {
      return false;
    }
    if ("given".equalsIgnoreCase(s.form(preposition))) {
      int det = s.child(noun, "det");
      return "prep".equals(s.label(preposition))
          && det >= 0
          && Set.of("a", "an", "some").contains(s.lemma(det));
    }
    boolean only = preposition > 0 && "only".equals(s.lemma(preposition - 1));
    int verb = Clauses.verbAbove(s, preposition);
    return only || (verb >= 0 && GIVING.contains(s.lemma(verb)) && GIVEN.contains(s.lemma(noun)));
  }
}
