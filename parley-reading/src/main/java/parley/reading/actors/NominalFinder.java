package parley.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.actors.Nominal.Category;
import parley.reading.actors.Nominal.Determiner;
import parley.reading.dictionaries.Folding;

/** Finds noun phrases that speak of somebody without a name: officials, rebels, both sides. */
final class NominalFinder {

  private static final Set<String> INSIDE = Set.of("compound", "nmod", "npadvmod", "amod");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "some", "one", "several", "many");
  private static final Set<String> OTHER = Set.of("another", "other", "more", "further");
  private static final Set<String> HEADS = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "dative");
  private static final Set<String> COUNTRY = Set.of("country", "nation", "homeland");
  private static final Set<String> FOREIGN_TO = Set.of("pro", "anti", "non");

  private static final int LONGEST_PHRASE = 12;

  private final Lexicon lexicon;

  private final Doers doers;

  NominalFinder(Lexicon lexicon, Doers doers) {
    this.lexicon = lexicon;
    this.doers = doers;
  }

  /**
   * @param names the names already found in the sentence: nouns inside them are not looked at
   */
  List<Nominal> find(Line line, List<Candidate> names) {
    List<Nominal> found = new ArrayList<>();
    Sentence s = line.sentence;
    for (int i = 0; i < s.size(); i++) {
      boolean inside = INSIDE.contains(s.label(i)) && !misparsed(s, i, names);
      if (noun(s, i) && !inside && !insideName(names, i)) {
        Nominal nominal = at(line, names, i);
        if (nominal != null) {
          found.add(nominal);
        }
      }
    }
    return found;
  }

  /**
   * A noun, or a word for somebody that the parser takes for an adjective: "an official close to".
   */
  private boolean noun(Sentence s, int token) {
    return s.tag(token).startsWith("NN")
        || (s.tag(token).equals("JJ")
            && HEADS.contains(s.label(token))
            && lexicon.actorNoun(s.lemma(token).toLowerCase(Locale.ROOT)));
  }

  /** "that the Velian government end it": a noun the parser takes for part of a compound. */
  private boolean misparsed(Sentence s, int noun, List<Candidate> names) {
    return lexicon.governments.contains(s.lemma(noun))
        && names.stream().anyMatch(n -> n.last() == noun - 1 && n.sort() == Sort.STATE);
  }

  private static @Nullable Candidate nationBefore(List<Candidate> names, int first, int head) {
    for (Candidate name : names) {
      if (name.first() >= first && name.last() < head && name.sort() == Sort.STATE) {
        return name;
      }
    }
    return null;
  }

  /** A Velian shipowner: with a nation before it, any role noun of the dictionaries is somebody. */
  private @Nullable Category byDictionary(Line line, int first, int head, boolean plural) {
    boolean role = line.roleEndingAt(lexicon.dictionaries, head, first).isPresent();
    return role ? (plural ? Category.FACTION : Category.SOURCE) : null;
  }

  /** "his widow, Lea Moreau,": whoever is named after the noun is a person. */
  private static boolean describes(Sentence s, int noun, List<Candidate> names) {
    Candidate name = s.tag(noun).endsWith("S") ? null : Appositions.apposed(s, noun, names);
    return name != null
        && (name.sort() == Sort.PERSON
            || (name.sort() == Sort.NAME && name.words().size() > 1 && s.child(noun, "poss") >= 0));
  }

  /** "which opponents": a question, not somebody. */
  private static boolean asked(Sentence s, int first) {
    return s.tag(first).startsWith("W") || (first > 0 && s.tag(first - 1).equals("WDT"));
  }

  private static boolean insideName(List<Candidate> names, int token) {
    return names.stream().anyMatch(n -> n.first() <= token && token <= n.last());
  }

  private @Nullable Nominal at(Line line, List<Candidate> names, int head) {
    Sentence s = line.sentence;
    String lemma = s.lemma(head).toLowerCase(Locale.ROOT);
    boolean plural = s.tag(head).endsWith("S");
    int first = firstOf(s, head, names);
    Determiner determiner = determiner(s, first, head);
    Category category = category(s, first, head, lemma, plural);
    if (category == null && nationBefore(names, first, head) != null) {
      category = byDictionary(line, first, head, plural);
    }
    category = category == null && describes(s, head, names) ? Category.DESCRIPTION : category;
    boolean many = plural && (category == Category.COLLECTIVE || category == Category.ORGAN);
    Category doer = category == null || many ? doers.category(s, head) : null;
    category = doer == null ? category : doer;
    if (category == null || asked(s, first) || predicate(s, head) || unspecific(s, first, head)) {
      return null;
    }
    Candidate nation = null;
    Candidate owner = null;
    for (Candidate name : names) {
      if (name.first() >= first && name.last() < head && !foreign(line, name)) {
        boolean belongs = name.sort() == Sort.STATE || name.sort() == Sort.ORGANISATION;
        nation = belongs || name.sort() != Sort.PERSON ? name : nation;
        owner = name.sort() == Sort.PERSON ? name : owner;
      }
    }
    nation = nation == null ? nationAfter(s, head, names) : nation;
    Line.Match role =
        line.roleEndingAt(lexicon.dictionaries, groupToken(s, first, head), first).orElse(null);
    String sector = role == null ? null : role.naming().entry().codeOn(null).orElse(null);
    int named = nameStart(s, first, head);
    String words = line.text(named, head);
    if (opens(s, named) && !insideName(names, named) && line.demonym(named) == null) {
      words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    Candidate candidate =
        new Candidate(
            line.passage,
            first,
            head,
            head,
            Sort.NOMINAL,
            words,
            null,
            words,
            nation,
            null,
            Standing.ACTS);
    return new Nominal(
        candidate,
        category,
        lemma,
        group(s, first, head, lemma),
        plural,
        determiner,
        owner,
        sector);
  }

  /** Whether a common word has its capital from opening the sentence. */
  private static boolean opens(Sentence s, int token) {
    boolean first = token == 0 || s.tag(token - 1).equals("``");
    String rest = s.form(token).substring(1);
    return first
        && !s.tag(token).startsWith("NNP")
        && !rest.isEmpty()
        && rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  /** First token of the phrase: what stands directly before the noun and depends on it. */
  private static int firstOf(Sentence s, int head, List<Candidate> names) {
    int first = head;
    while (first > 0
        && head - first < LONGEST_PHRASE
        && s.dominates(head, first - 1)
        && !s.tag(first - 1).equals(",")) {
      first--;
    }
    for (Candidate name : names) {
      if (name.first() < first && name.last() >= first && name.last() < head) {
        first = name.first();
      }
    }
    return first;
  }

  private static int nameStart(Sentence s, int first, int head) {
    int from = first;
    while (from < head
        && (s.tag(from).equals("DT")
            || s.tag(from).equals("PRP$")
            || s.tag(from).equals("PDT")
            || s.label(from).equals("punct"))) {
      from++;
    }
    return from;
  }

  private static Determiner determiner(Sentence s, int first, int head) {
    for (int i = first; i < head; i++) {
      String word = s.form(i).toLowerCase(Locale.ROOT);
      if (s.head(i) != head) {
        continue;
      }
      if (OTHER.contains(word)) {
        return Determiner.OTHER;
      }
      if (DEFINITE.contains(word)) {
        return Determiner.DEFINITE;
      }
      if (INDEFINITE.contains(word)) {
        return Determiner.INDEFINITE;
      }
      if (s.label(i).equals("poss")) {
        return Determiner.POSSESSIVE;
      }
    }
    return Determiner.BARE;
  }

  private @Nullable Category category(
      Sentence s, int first, int head, String lemma, boolean plural) {
    if (lexicon.joint.contains(lemma) && plural && jointly(s, first, head)) {
      return Category.JOINT;
    }
    if (plural && !group(s, first, head, lemma).equals(lemma)) {
      return Category.FACTION;
    }
    boolean ownCountry = COUNTRY.contains(lemma) && !plural && s.child(head, "poss") >= 0;
    if (lexicon.governments.contains(lemma) || ownCountry) {
      return Category.GOVERNMENT;
    }
    if (lexicon.military.contains(lemma)) {
      return Category.MILITARY;
    }
    boolean rank = lexicon.ranks.contains(lemma);
    if ((rank || lexicon.offices.contains(lemma)) && !plural && !lexicon.sources.contains(lemma)) {
      return Category.OFFICE;
    }
    if (lexicon.sources.contains(lemma) && !(plural && lexicon.factions.contains(lemma))) {
      return Category.SOURCE;
    }
    if (lexicon.factions.contains(lemma) && (plural || !lexicon.collectives.contains(lemma))) {
      return Category.FACTION;
    }
    if (lexicon.organs.contains(lemma)) {
      return Category.ORGAN;
    }
    if (lexicon.collectives.contains(lemma) && !lemma.equals("side")) {
      return Category.COLLECTIVE;
    }
    return lexicon.offices.contains(lemma) ? Category.SOURCE : null;
  }

  /** Whether the words before a plural say that all of the parties are meant. */
  private boolean jointly(Sentence s, int first, int head) {
    for (int i = first; i < head; i++) {
      if (lexicon.jointDeterminers.contains(s.form(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String lemma = s.lemma(head);
    return (lemma.equals("side") || lemma.equals("party"))
        && first < head
        && s.form(first).equalsIgnoreCase("the")
        && first == head - 1;
  }

  /** The word that tells one group from another: a faction among the modifiers, else the noun. */
  private String group(Sentence s, int first, int head, String lemma) {
    int token = groupToken(s, first, head);
    return token == head ? lemma : s.lemma(token).toLowerCase(Locale.ROOT);
  }

  private int groupToken(Sentence s, int first, int head) {
    for (int i = head - 1; i >= first; i--) {
      if (s.head(i) == head
          && !s.label(i).equals("poss")
          && lexicon.factions.contains(s.lemma(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return head;
  }

  /** "He is the leader": says something of a subject, names nobody. */
  private static boolean predicate(Sentence s, int head) {
    return s.label(head).equals("attr") || s.label(head).equals("npadvmod");
  }

  private boolean unspecific(Sentence s, int first, int head) {
    for (int i = first; i < head; i++) {
      if (lexicon.unspecific.contains(s.lemma(i).toLowerCase(Locale.ROOT))
          && s.head(i) == head
          && !s.lemma(i).equals("some")) {
        return true;
      }
    }
    return false;
  }

  /** pro-Russian, anti-Tarn: the state is not the one the group belongs to; so with Tarn-backed. */
  private static boolean foreign(Line line, Candidate name) {
    boolean after =
        name.first() >= 2
            && line.hyphen(name.first() - 1)
            && FOREIGN_TO.contains(Folding.key(line.form(name.first() - 2)));
    boolean before = name.last() + 1 < line.size() && line.hyphen(name.last() + 1);
    return after || before;
  }

  /** The government of Velia, officials from Osk. */
  private static @Nullable Candidate nationAfter(Sentence s, int head, List<Candidate> names) {
    for (int preposition : s.children(head, "prep")) {
      String word = s.lemma(preposition);
      int object = s.child(preposition, "pobj");
      if (object >= 0 && (word.equals("of") || word.equals("from"))) {
        for (Candidate name : names) {
          if (name.head() == object && name.sort() != Sort.PERSON) {
            return name;
          }
        }
      }
    }
    return null;
  }
}
