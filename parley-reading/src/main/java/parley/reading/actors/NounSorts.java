package parley.reading.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.actors.Nominal.Category;
import parley.reading.actors.Nominal.Determiner;

/** What kind of somebody a noun phrase is, by its words. */
final class NounSorts {

  private static final Set<String> EACH = Set.of("each", "neither");

  /** What stands before a noun to say which kind of them is meant. */
  private static final Set<String> KINDS = Set.of("amod", "compound", "nmod");

  private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six");

  private static final Set<String> MANY =
      Set.of(
          "trade union",
          "taliban",
          "crowd",
          "clan",
          "tribe",
          "security force",
          "peacekeeping force",
          "militiamen",
          "gunmen",
          "tribesmen");

  private static final Set<String> BELOW_STATE =
      Set.of("regional", "local", "provincial", "municipal", "cantonal");

  private static final Set<String> OFFICIAL = Set.of("government", "regime");

  private final Lexicon lexicon;
  private final Doers doers;
  private final KnownBodies bodies;

  NounSorts(Lexicon lexicon, Doers doers, KnownBodies bodies) {
    this.lexicon = lexicon;
    this.doers = doers;
    this.bodies = bodies;
  }

  /** The kind of somebody; null where the phrase is nobody. */
  @Nullable Category of(NounPhrase phrase, List<Candidate> names) {
    Category category = phrase.held() ? null : byWord(phrase, names);
    if (category == null && nationBefore(phrase, names)) {
      category = byDictionary(phrase);
    }
    if (category == null && describes(phrase, names)) {
      category = Category.DESCRIPTION;
    }
    boolean many =
        phrase.plural() && (category == Category.COLLECTIVE || category == Category.ORGAN);
    if (category != null && !many) {
      return category;
    }
    if (side(phrase) && doers.active(phrase.lemma())) {
      return phrase.plural() ? Category.FACTION : Category.COLLECTIVE;
    }
    Category doer = doers.category(phrase.sentence(), phrase.head());
    return doer == null ? category : doer;
  }

  private @Nullable Category byWord(NounPhrase phrase, List<Candidate> names) {
    String lemma = phrase.lemma();
    boolean plural = phrase.plural();
    if (lexicon.noBodies.contains(phrase.kind())) {
      return null;
    }
    boolean body =
        lexicon.collectives.contains(lemma)
            || lexicon.organs.contains(lemma)
            || lexicon.communities.contains(lemma);
    boolean joint = lexicon.joint.contains(lemma);
    if (plural ? (joint && jointly(phrase)) || (body && both(phrase)) : joint && each(phrase)) {
      return Category.JOINT;
    }
    if (plural && groupToken(phrase) != phrase.head() && somebody(phrase)) {
      return Category.FACTION;
    }
    if (lemma.equals("authority") && !plural && !phrase.kinds().equals(lemma)) {
      return Category.ORGAN; // the harbour authority
    }
    boolean part = phrase.before().anyMatch(i -> BELOW_STATE.contains(phrase.sentence().form(i)));
    if (part && lemma.equals("government")) {
      return Category.ORGAN; // the regional government
    }
    if (lexicon.governments.contains(lemma) || phrase.ownCountry() || realm(phrase, names)) {
      return Category.GOVERNMENT;
    }
    if (lexicon.military.contains(lemma)) {
      return Category.MILITARY;
    }
    if (lemma.equals("counterpart")) {
      return plural ? Category.FACTION : Category.OFFICE;
    }
    boolean rank = lexicon.ranks.contains(lemma);
    if ((rank || lexicon.offices.contains(lemma)) && !plural && !lexicon.sources.contains(lemma)) {
      return Category.OFFICE;
    }
    if (rank) {
      return Category.FACTION;
    }
    if (lexicon.sources.contains(lemma) && !(plural && lexicon.factions.contains(lemma))) {
      return Category.SOURCE;
    }
    if (lexicon.factions.contains(lemma) && (plural || !lexicon.collectives.contains(lemma))) {
      return plural || many(lemma) ? Category.FACTION : Category.OFFICE;
    }
    if (lexicon.bareSides.contains(lemma) && bareSubject(phrase)) {
      return Category.FACTION;
    }
    if (lexicon.persons.contains(lemma)) {
      return plural ? Category.FACTION : Category.OFFICE;
    }
    if (lexicon.organs.contains(lemma)) {
      return Category.ORGAN;
    }
    if (lexicon.collectives.contains(lemma) && !lemma.equals("side")) {
      return Category.COLLECTIVE;
    }
    Category back = bodies.calledBack(phrase) ? Category.COLLECTIVE : null;
    return lexicon.offices.contains(lemma) ? Category.SOURCE : back;
  }

  /** Rebel leaders, militia groups; but not rebel positions, civilian homes. */
  private boolean somebody(NounPhrase phrase) {
    String lemma = phrase.lemma();
    return lexicon.actorNoun(lemma)
        || lexicon.joint.contains(lemma)
        || lexicon.communities.contains(lemma)
        || Doers.personal(lemma)
        || doers.category(phrase.sentence(), phrase.head()) != null;
  }

  /** A faction by a singular: the opposition, a crowd; but the striker is one of several. */
  private boolean many(String lemma) {
    return lexicon.bareSides.contains(lemma) || MANY.contains(lemma);
  }

  /** Industry is lobbying: a side that needs no article. */
  private static boolean bareSubject(NounPhrase phrase) {
    Sentence s = phrase.sentence();
    return phrase.first() == phrase.head()
        && s.label(phrase.head()).startsWith("nsubj")
        && s.child(phrase.head(), "prep", "relcl") < 0;
  }

  /**
   * The airlines, the rich countries, the city: whoever has one interest; but not just countries.
   */
  private boolean side(NounPhrase phrase) {
    boolean community = lexicon.communities.contains(phrase.lemma());
    if (!phrase.plural()) {
      return community && phrase.determiner() == Determiner.DEFINITE;
    }
    boolean told =
        phrase.before().anyMatch(i -> KINDS.contains(phrase.sentence().label(i)))
            || phrase.sentence().child(phrase.head(), "relcl", "acl", "prep") > phrase.head();
    if (community || lexicon.collectives.contains(phrase.lemma())) {
      return told || phrase.determiner() != Determiner.BARE;
    }
    return told && lexicon.joint.contains(phrase.lemma());
  }

  /** The kingdom of Velia: the state itself. */
  private boolean realm(NounPhrase phrase, List<Candidate> names) {
    Candidate state = phrase.plural() ? null : phrase.nationAfter(names);
    return state != null
        && state.sort() == Sort.STATE
        && lexicon.realms.contains(phrase.lemma())
        && phrase.determiner() == Determiner.DEFINITE;
  }

  /** Whether the words before a plural say that all of the parties are meant. */
  private boolean jointly(NounPhrase phrase) {
    Sentence s = phrase.sentence();
    boolean newcomers = phrase.determiner() == Determiner.BARE; // two diplomats said
    boolean told =
        phrase
            .before()
            .mapToObj(i -> s.form(i).toLowerCase(Locale.ROOT))
            .anyMatch(word ->
                lexicon.jointDeterminers.contains(word) && (!NUMBERS.contains(word) || !newcomers));
    String lemma = s.lemma(phrase.head());
    boolean known =
        (lemma.equals("side") || lemma.equals("party"))
            && phrase.first() == phrase.head() - 1
            && s.form(phrase.first()).equalsIgnoreCase("the");
    return told || known;
  }

  /** each side, neither government: all of them, one by one. */
  private static boolean each(NounPhrase phrase) {
    return phrase.first() == phrase.head() - 1
        && EACH.contains(phrase.sentence().lemma(phrase.first()));
  }

  /** both boards, the two ministries; but two insurers are two of many. */
  private static boolean both(NounPhrase phrase) {
    Sentence s = phrase.sentence();
    boolean known = phrase.determiner() == Determiner.DEFINITE;
    return phrase
        .before()
        .mapToObj(i -> s.form(i).toLowerCase(Locale.ROOT))
        .anyMatch(word -> word.equals("both") || (known && word.equals("two")));
  }

  private static boolean nationBefore(NounPhrase phrase, List<Candidate> names) {
    return names.stream()
        .anyMatch(
            n -> n.first() >= phrase.first() && n.last() < phrase.head() && n.sort() == Sort.STATE);
  }

  /** A Velian shipowner: with a nation before it, any role noun of the dictionaries is somebody. */
  private @Nullable Category byDictionary(NounPhrase phrase) {
    boolean role =
        phrase.line().roleEndingAt(lexicon.dictionaries, phrase.head(), phrase.first()).isPresent();
    return role ? (phrase.plural() ? Category.FACTION : Category.SOURCE) : null;
  }

  /** "his widow, Lea Moreau,": whoever is named after the noun is a person. */
  private boolean describes(NounPhrase phrase, List<Candidate> names) {
    Sentence s = phrase.sentence();
    Candidate name = phrase.plural() ? null : Appositions.apposed(s, phrase.head(), names);
    return name != null
        && (name.sort() == Sort.PERSON
            || (name.sort() == Sort.NAME
                && name.words().size() > 1
                && (s.child(phrase.head(), "poss") >= 0 || holder(phrase))));
  }

  /** the chorus master, the factory boss: a noun that can be a person's. */
  private boolean holder(NounPhrase phrase) {
    return phrase.determiner() == Determiner.DEFINITE
        && (lexicon.persons.contains(phrase.lemma()) || Doers.personal(phrase.lemma()));
  }

  /** The word that tells one group from another: a faction among the modifiers, else the noun. */
  String group(NounPhrase phrase) {
    int token = groupToken(phrase);
    if (token == phrase.head() && lexicon.organs.contains(phrase.lemma())) {
      return phrase.kinds(); // the finance ministry is not the foreign ministry
    }
    return token == phrase.head()
        ? contrasted(phrase)
        : phrase.sentence().lemma(token).toLowerCase(Locale.ROOT);
  }

  /** The smaller clubs are not the rich ones; but the striking nurses are the nurses. */
  private String contrasted(NounPhrase phrase) {
    Sentence s = phrase.sentence();
    return phrase.plural()
        ? phrase
                .before()
                .filter(i -> s.head(i) == phrase.head() && lexicon.contrasts.contains(s.lemma(i)))
                .mapToObj(i -> s.lemma(i) + " ")
                .collect(Collectors.joining())
            + phrase.lemma()
        : phrase.lemma();
  }

  /** What the role adds to a code, such as {@code ~GOV}; null where it adds nothing. */
  @Nullable String sector(NounPhrase phrase) {
    Line.Match role =
        phrase
            .line()
            .roleEndingAt(lexicon.dictionaries, groupToken(phrase), phrase.first())
            .orElse(null);
    return role == null ? null : role.naming().entry().codeOn(null).orElse(null);
  }

  private int groupToken(NounPhrase phrase) {
    Sentence s = phrase.sentence();
    for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
      if (s.head(i) == phrase.head()
          && !s.label(i).equals("poss")
          && lexicon.factions.contains(s.lemma(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return phrase.head();
  }

  /** government envoys, regime officials: those of a government that the phrase does not name. */
  boolean official(NounPhrase phrase) {
    Sentence s = phrase.sentence();
    return lexicon.delegates.contains(phrase.lemma())
        && phrase
            .before()
            .anyMatch(i -> s.head(i) == phrase.head() && OFFICIAL.contains(s.lemma(i)));
  }

  /** Whether the noun speaks or acts for a side: leaders, envoys, the two foreign ministries. */
  boolean representative(NounPhrase phrase) {
    String lemma = phrase.lemma();
    boolean office = lexicon.offices.contains(lemma) && !lexicon.factions.contains(lemma);
    return lexicon.delegates.contains(lemma)
        || office
        || lexicon.governments.contains(lemma)
        || lexicon.military.contains(lemma)
        || lexicon.organs.contains(lemma);
  }
}
