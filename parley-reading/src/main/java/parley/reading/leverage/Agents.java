package parley.reading.leverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Who does what a verb says, and through whom or with whose help. */
final class Agents {

  private static final Set<String> THROUGH = Set.of("through", "via");
  private static final Set<String> WAYS = Set.of("way", "mean");
  private static final Set<String> SPEAKING = Set.of("i", "we", "me", "us");

  /** Nouns for another's help, which has an owner: the clerics' help, the support of Tarn. */
  private static final Set<String> HELP =
      Set.of("help", "support", "assistance", "backing", "mediation", "weight", "influence", "aid");

  /** What one does to move another: a call from Tarn, Tarn's threats. */
  private static final Set<String> DEEDS =
      Set.of(
          "pressure",
          "prodding",
          "urging",
          "call",
          "threat",
          "warning",
          "plea",
          "appeal",
          "visit",
          "intervention",
          "intercession",
          "mediation",
          "persuasion",
          "lobbying",
          "promise",
          "offer",
          "letter",
          "message",
          "word",
          "diplomacy",
          "influence",
          "aid",
          "money",
          "sanction",
          "tariff",
          "insistence",
          "envoy",
          "emissary",
          "ultimatum",
          "arm-twisting",
          "coaxing",
          "loan",
          "bombing",
          "support",
          "request",
          "order",
          "demand",
          "talk",
          "effort",
          "push",
          "persistence",
          "weight");

  /** What one is about when one tries to move another. */
  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "campaign",
          "effort",
          "bid",
          "drive",
          "push",
          "mission",
          "plan",
          "operation",
          "initiative",
          "attempt",
          "offensive",
          "scheme",
          "role",
          "task",
          "job");

  private Agents() {}

  /**
   * Who does what the verb says: its subject; of <em>in getting Osk to sign</em> that of the verb
   * above; of <em>a call from Tarn persuaded Osk</em> Tarn.
   */
  static List<String> of(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int subject = Slots.subject(s, verb);
    int head = s.head(verb);
    if (head >= 0 && "use".equals(s.lemma(head)) && scene.actors(subject).isEmpty()) {
      subject = Clauses.subject(s, head); // used its grain to bring Osk to the table
    }
    boolean undertaking =
        subject >= 0 && subject == head && UNDERTAKINGS.contains(s.lemma(subject));
    if (undertaking && owners(scene, subject).isEmpty()) {
      int above = Clauses.verbAbove(s, subject); // is running a campaign to shame Osk
      subject = above < 0 ? subject : Clauses.subject(s, above);
    }
    return doers(scene, subject);
  }

  /** The actors that a noun phrase names, or whose deed it is: Tarn's threat, a call from Tarn. */
  static List<String> doers(Scene scene, int noun) {
    List<String> named = named(scene, noun);
    String lemma = noun < 0 ? "" : scene.sentence().lemma(noun);
    if (!named.isEmpty() || !(DEEDS.contains(lemma) || UNDERTAKINGS.contains(lemma))) {
      return named;
    }
    return owners(scene, noun);
  }

  /** Whose deed a noun is: Tarn's, Tarnish, from Tarn. */
  static List<String> owners(Scene scene, int noun) {
    Sentence s = scene.sentence();
    for (int child : s.children(noun, "poss", "nmod", "compound")) {
      int clause = "WP$".equals(s.tag(child)) ? Clauses.verbAbove(s, noun) : -1;
      boolean whose = clause >= 0 && "relcl".equals(s.label(clause));
      List<String> owner = scene.actors(whose ? s.head(clause) : child);
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    for (int prep : s.children(noun, "prep")) {
      if (Set.of("from", "by", "of").contains(s.lemma(prep))) {
        List<String> owner = scene.actors(s.child(prep, "pobj"));
        if (!owner.isEmpty()) {
          return owner;
        }
      }
    }
    return List.of();
  }

  /** The actors that a noun phrase names; for I and we the one who speaks. */
  static List<String> named(Scene scene, int noun) {
    if (noun < 0) {
      return List.of();
    }
    int clefted = Clefts.of(scene.sentence(), noun);
    if (clefted >= 0 && !doers(scene, clefted).isEmpty()) {
      return doers(scene, clefted);
    }
    int rather = rather(scene.sentence(), noun);
    if (rather >= 0) {
      return named(scene, rather);
    }
    boolean speaker = speaker(scene.sentence(), noun);
    List<String> named = scene.actors(noun);
    return named.isEmpty() && speaker
        ? scene.statement(scene.passage().span(noun)).map(st -> st.speakers()).orElse(List.of())
        : named;
  }

  /**
   * The actors named, or where the noun is nobody known, those of the place it is in: their
   * quartermaster in Velmi, the governments in Osk and Velia.
   */
  static List<String> namedOrThere(Scene scene, int noun) {
    Sentence s = scene.sentence();
    List<String> named = named(scene, noun);
    int where = named.isEmpty() && noun >= 0 ? s.child(noun, "prep") : -1;
    return where < 0 ? named : scene.actors(s.child(where, "pobj"));
  }

  /** <em>not the premier but the bishop</em>: the bishop; or -1. */
  private static int rather(Sentence s, int noun) {
    int first = s.subtree(noun)[0];
    int but = s.child(noun, "cc");
    boolean not = "not".equals(s.lemma(first)) || "not".equals(s.lemma(Math.max(0, first - 1)));
    return not && but > noun && "but".equals(s.lemma(but)) ? s.child(noun, "conj") : -1;
  }

  /** Whether the word means who speaks. */
  static boolean speaker(Sentence s, int token) {
    return SPEAKING.contains(s.form(token).toLowerCase(Locale.ROOT));
  }

  static @Nullable String first(List<String> actors) {
    return actors.isEmpty() ? null : actors.getFirst();
  }

  /**
   * Through whom the verb's subject works: <em>is trying through the bishops to nudge Osk</em>,
   * <em>with the church's help it hopes to bring Osk round</em>. The preposition hangs on the verb
   * or on one that it completes; -1 where there is none.
   */
  static int through(Scene scene, int verb) {
    Sentence s = scene.sentence();
    for (int at = verb; at != Arc.ROOT; at = "xcomp".equals(s.label(at)) ? s.head(at) : Arc.ROOT) {
      for (int prep : s.children(at, "prep")) {
        int noun = way(s, s.child(prep, "pobj"));
        boolean helped = "with".equals(s.lemma(prep));
        int helper = noun < 0 ? -1 : helped ? helper(s, noun) : noun;
        boolean by = "by".equals(s.lemma(prep)) && noun != s.child(prep, "pobj");
        if ((helped || by || THROUGH.contains(s.lemma(prep)))
            && helper >= 0
            && !scene.actors(helper).isEmpty()) {
          return helper;
        }
      }
    }
    return -1;
  }

  /** <em>by way of the banks</em>: the banks. */
  private static int way(Sentence s, int noun) {
    int of = noun >= 0 && WAYS.contains(s.lemma(noun)) ? s.child(noun, "prep") : -1;
    return of >= 0 && "of".equals(s.lemma(of)) ? s.child(of, "pobj") : noun;
  }

  /** Whose help it is: <em>the clerics' help</em>, <em>the help of the clerics</em>; or -1. */
  static int helper(Sentence s, int noun) {
    if (!HELP.contains(s.lemma(noun))) {
      return -1;
    }
    int owner = s.child(noun, "poss");
    if (owner >= 0) {
      return owner;
    }
    for (int prep : s.children(noun, "prep")) {
      if (Set.of("of", "from").contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }
}
