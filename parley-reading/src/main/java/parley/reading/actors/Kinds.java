package parley.reading.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/**
 * What a body with a name may be called by a noun alone: the company, the union, the bank. Its name
 * says it, or a dictionary, or the report: <em>the Danish shipping company Maersk</em>.
 *
 * @param business whether a figure's name may be that of a company
 */
record Kinds(Lexicon lexicon, Predicate<Figure> business) {

  private static final String UNION = "union";
  private static final String GROUP = "group";
  private static final String PARTY = "party";
  private static final String COMPANY_CODE = "MNC";
  private static final String LABOUR_CODE = "LAB";

  /** How well a noun fits. */
  enum Fit {
    /** It is one. */
    KNOWN,
    /** Nothing says what it is. */
    POSSIBLE,
    NO
  }

  /** Whether a noun may call a body back that has a name which does not hold the noun. */
  boolean calls(String noun) {
    return noun.equals(UNION) || noun.equals(PARTY) || noun.equals(GROUP) || company(noun);
  }

  boolean company(String noun) {
    return lexicon.companyNouns.contains(noun);
  }

  Fit fit(Figure figure, String noun) {
    boolean body =
        switch (figure.type) {
          case ORGANISATION, GROUP, BODY -> !figure.plural && !figure.words.isEmpty();
          case STATE, GOVERNMENT, PERSON, UNNAMED, JOINT -> false;
        };
    if (!body) {
      return Fit.NO;
    }
    Set<String> told = told(figure);
    if (told.contains(noun) || figure.words.contains(noun)) {
      return Fit.KNOWN;
    }
    if (company(noun)) {
      return asCompany(figure, told, noun);
    }
    boolean known =
        switch (noun) {
          case UNION -> union(figure);
          case GROUP -> figure.type == Actor.Type.GROUP && figure.entry != null;
          case PARTY -> figure.code != null && figure.code.endsWith("PTY");
          default -> false;
        };
    boolean possible =
        calls(noun) && !noun.equals(GROUP) && !isCompany(figure, told) && open(figure, told);
    return known ? Fit.KNOWN : possible ? Fit.POSSIBLE : Fit.NO;
  }

  private boolean isCompany(Figure figure, Set<String> told) {
    String last = figure.words.getLast();
    boolean named = // a group may be anything
        figure.words.size() > 1
            && !figure.rule.startsWith("noun-")
            && lexicon.companyNames.contains(last)
            && !last.equals(GROUP);
    return COMPANY_CODE.equals(figure.code) || told.stream().anyMatch(this::company) || named;
  }

  private Fit asCompany(Figure figure, Set<String> told, String noun) {
    boolean other =
        !lexicon.anyCompany.contains(noun)
            && told.stream().anyMatch(kind -> company(kind) && !lexicon.anyCompany.contains(kind));
    if (isCompany(figure, told) && !other) {
      return Fit.KNOWN;
    }
    return !other && open(figure, told) ? Fit.POSSIBLE : Fit.NO;
  }

  private boolean union(Figure figure) {
    return LABOUR_CODE.equals(figure.code)
        || figure.words.stream().anyMatch(lexicon.unionNames::contains);
  }

  /** Whether nothing says what it is. */
  private boolean open(Figure figure, Set<String> told) {
    return told.stream().allMatch(kind -> company(kind) || !body(kind))
        && business.test(figure)
        && !figure.candidates.isEmpty()
        && figure.candidates.stream().noneMatch(c -> Statehood.owns(c, lexicon))
        && !union(figure);
  }

  private boolean body(String noun) {
    return lexicon.collectives.contains(noun)
        || lexicon.organs.contains(noun)
        || lexicon.factions.contains(noun)
        || lexicon.governments.contains(noun);
  }

  private static Set<String> told(Figure figure) {
    Set<String> told = new HashSet<>(figure.kinds);
    List<String> role = figure.role == null ? List.of() : Folding.words(figure.role);
    told.addAll(role);
    return told;
  }
}
