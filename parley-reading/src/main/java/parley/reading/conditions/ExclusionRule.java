package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** Who is to stay out: groups that will be barred from the talks. What happened is no condition. */
final class ExclusionRule implements ConditionRule {

  private static final Set<String> BAR = Set.of("bar", "exclude", "ban", "debar", "disqualify");
  private static final Set<String> KEEP = Set.of("keep", "leave", "shut", "lock", "freeze");
  private static final Set<String> OUT = Set.of("out", "away", "off");

  static final Set<String> PLACES =
      Set.of(
          "talk",
          "negotiation",
          "conference",
          "table",
          "process",
          "round",
          "meeting",
          "summit",
          "session",
          "vote",
          "election",
          "government",
          "cabinet",
          "coalition",
          "dialogue",
          "hall",
          "forum",
          "delegation",
          "congress",
          "assembly",
          "deal",
          "truce",
          "ceasefire",
          "transition",
          "consultation",
          "discussion",
          "council",
          "parliament",
          "commission",
          "event",
          "auction",
          "tender",
          "ceremony",
          "coronation",
          "force");

  /** Words for a list, whose members are meant: a list of groups that will be barred. */
  private static final Set<String> LISTS =
      Set.of("list", "blacklist", "register", "roster", "number", "set", "catalogue");

  private static final Set<String> WILL =
      Set.of("want", "demand", "insist", "ask", "seek", "say", "urge", "agree", "press", "push");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int verb : Clauses.verbs(s)) {
      exclusion(scene, verb).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static Optional<Draft> exclusion(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int from = from(s, verb);
    int place = from < 0 ? -1 : s.child(from, "pobj");
    int demand = demand(s, verb);
    boolean barred = demand >= 0 && BAR.contains(s.lemma(verb));
    int kept = excluded(s, verb);
    boolean somewhere = place >= 0 && s.tag(place).startsWith("NN");
    boolean party =
        somewhere
            && !standing(s, verb)
            && kept >= 0
            && kept != place
            && scene.actor(kept).isPresent();
    boolean done = (Clauses.passive(s, verb) || wanted(s, verb)) && !standing(s, verb);
    boolean kind = somewhere && done && kept >= 0 && "NNS".equals(s.tag(kept));
    boolean known = place >= 0 && (barred || party || kind || PLACES.contains(s.lemma(place)));
    boolean anywhere = from < 0 && barred;
    if (!(known || anywhere) || !ahead(s, verb) || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    int who = excluded(s, verb);
    if (who < 0 || who == place || (anywhere && !people(scene, who))) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(verb, Math.max(verb, from));
    List<String> demander = demand < 0 ? List.of() : scene.actors(Clauses.subject(s, demand));
    return Optional.of(
        new Draft(
            Condition.Type.EXCLUSION,
            demander.isEmpty() ? agent(scene, verb, marker) : demander,
            scene.statementId(marker),
            marker,
            place < 0 ? null : Clauses.span(scene.passage(), place),
            needs(scene, who, from < 0 ? Set.of(verb) : Set.of(verb, from)),
            Polarity.NEGATIVE,
            .82,
            "barred-from"));
  }

  /** Who keeps them out, where that is said; else who says so. */
  private static List<String> agent(Scene scene, int verb, Span marker) {
    int by = scene.sentence().child(verb, "agent");
    List<String> agents = by < 0 ? List.of() : scene.actors(scene.sentence().child(by, "pobj"));
    return agents.isEmpty() ? stated(scene, verb, marker) : agents;
  }

  /** Whom one bars from somewhere; what is banned is no party: a ban on tests. */
  private static boolean people(Scene scene, int who) {
    Sentence s = scene.sentence();
    return scene.actor(who).isPresent()
        || ("NNS".equals(s.tag(who)) && s.lemma(who).endsWith("er"));
  }

  private static List<String> stated(Scene scene, int verb, Span marker) {
    List<String> speakers = scene.statement(marker).map(st -> st.speakers()).orElse(List.of());
    if (!speakers.isEmpty()) {
      return speakers;
    }
    Sentence s = scene.sentence();
    for (int i = verb; s.head(i) != Arc.ROOT; i = s.head(i)) {
      if ("ccomp".equals(s.label(i))) {
        List<String> by = scene.actors(Clauses.subject(s, s.head(i)));
        if (!by.isEmpty()) {
          return by;
        }
      }
    }
    return List.of();
  }

  private static List<Need> needs(Scene scene, int who, Set<Integer> leftOut) {
    List<Need> needs = new ArrayList<>();
    for (int each : Clauses.conjuncts(scene.sentence(), who)) {
      needs.add(new Need(Waiting.words(scene, each, leftOut), List.of()));
    }
    return needs;
  }

  /** The preposition before the place: barred <em>from</em>, kept out <em>of</em>. */
  private static int from(Sentence s, int verb) {
    boolean bar = BAR.contains(s.lemma(verb));
    if (!bar && !KEEP.contains(s.lemma(verb))) {
      return -1;
    }
    boolean out = bar;
    for (int i = verb + 1; i < Math.min(s.size(), verb + 15); i++) {
      out |= OUT.contains(s.lemma(i));
      String lemma = s.lemma(i);
      if (out && ("from".equals(lemma) || ("of".equals(lemma) && OUT.contains(s.lemma(i - 1))))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean ahead(Sentence s, int verb) {
    if (!Clauses.modal(s, verb).isEmpty()) {
      return true;
    }
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return standing(s, verb)
        || wanted(s, verb)
        || (demand(s, verb) >= 0 && !"VBD".equals(s.tag(verb)) && s.child(verb, "aux") < 0);
  }

  /** <em>wants the dealers kept out</em>, read as what they did. */
  private static boolean wanted(Sentence s, int verb) {
    int demand = demand(s, verb);
    return demand >= 0
        && "want".equals(s.lemma(demand))
        && s.child(verb, "aux", "mark", "dobj") < 0
        && s.child(verb, "nsubj") > demand;
  }

  /** <em>is barred from the auction</em>, <em>has been kept away from the table</em>: as it is. */
  private static boolean standing(Sentence s, int verb) {
    int aux = s.child(verb, "aux", "auxpass");
    return Clauses.passive(s, verb) && aux >= 0 && Set.of("VBZ", "VBP").contains(s.tag(aux));
  }

  /** The verb of will over it, or -1. */
  private static int demand(Sentence s, int verb) {
    int head = s.head(verb);
    boolean under = "ccomp".equals(s.label(verb)) || "xcomp".equals(s.label(verb));
    return under && head >= 0 && WILL.contains(s.lemma(head)) ? head : -1;
  }

  /** The noun right before the relative pronoun; the arc often goes to one further back. */
  private static int antecedent(Sentence s, int verb) {
    int who = s.child(verb, "nsubjpass", "nsubj");
    return who > 0
            && (s.tag(who).startsWith("W") || "that".equals(s.lemma(who)))
            && s.tag(who - 1).startsWith("NN")
        ? who - 1
        : s.head(verb);
  }

  /** The <em>to</em> of a passive infinitive, or -1. */
  private static int infinitive(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return aux >= 0 && "to".equals(s.lemma(aux)) && s.child(verb, "auxpass") >= 0 ? aux : -1;
  }

  private static int excluded(Sentence s, int verb) {
    int own = s.child(verb, "nsubjpass", "dobj");
    if (own >= 0 && !s.tag(own).startsWith("W") && !"that".equals(s.lemma(own))) {
      return own;
    }
    String label = s.label(verb);
    int to = infinitive(s, verb);
    boolean are = to > 0 && "xcomp".equals(label) && "be".equals(s.lemma(s.head(verb)));
    if (are) {
      return s.child(s.head(verb), "nsubj"); // dealers are to be shut out
    }
    if (to > 0 && s.tag(to - 1).startsWith("NN")) {
      return to - 1; // groups to be kept out: the noun stands right before, whatever the arc
    }
    if (!"relcl".equals(label) && !"acl".equals(label)) {
      boolean wanted = Clauses.passive(s, verb) || wanted(s, verb);
      return "ccomp".equals(label) && wanted ? s.child(verb, "nsubj") : -1;
    }
    int noun = antecedent(s, verb);
    int of = LISTS.contains(s.lemma(noun)) ? s.child(noun, "prep") : -1;
    int member = of >= 0 && "of".equals(s.lemma(of)) ? s.child(of, "pobj") : -1;
    return member >= 0 ? member : noun;
  }
}
