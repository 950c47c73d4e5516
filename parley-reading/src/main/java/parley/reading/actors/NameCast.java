package parley.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Entry;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Kind;
import parley.reading.dictionaries.Naming;
import parley.reading.dictionaries.Naming.As;

/**
 * Decides which names are the same actor. Full names are settled for the whole report before short
 * ones, so that a surname in the headline finds the person whom the text names later.
 */
final class NameCast {

  private static final Set<String> CORPORATE =
      Set.of(
          "company",
          "corporation",
          "corp",
          "inc",
          "ltd",
          "plc",
          "limited",
          "co",
          "holdings",
          "group",
          "airlines",
          "airways",
          "industries",
          "systems",
          "technologies",
          "motors",
          "energy");

  /** First words of names of places and states, never of persons. */
  private static final Set<String> PLACED =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "upper",
          "lower",
          "greater",
          "central",
          "new",
          "san",
          "santa",
          "port",
          "fort",
          "cape");

  private final @Nullable LocalDate published;
  private final Lexicon lexicon;
  private final Map<String, Figure> byKey = new HashMap<>();
  private final Persons persons = new Persons();
  private final Map<String, Figure> byAlias = new HashMap<>();
  private final IdentityHashMap<Candidate, Figure> settled = new IdentityHashMap<>();
  private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final List<Figure> all = new ArrayList<>();

  NameCast(@Nullable LocalDate published, Lexicon lexicon) {
    this.published = published;
    this.lexicon = lexicon;
  }

  /** Settles all name candidates of a report, given in text order with their sentences. */
  void settle(
      List<Candidate> names,
      Set<String> surnamesWithTitle,
      IdentityHashMap<Candidate, String> acronyms) {
    surnames.addAll(surnamesWithTitle);
    for (Candidate c : names) {
      if (full(c)) {
        put(c, fullName(c));
      }
    }
    for (Candidate c : names) {
      if (acronyms.containsKey(c)) {
        alias(acronyms.get(c), c);
      }
    }
    for (Candidate c : names) {
      if (!full(c)) {
        Figure figure = shortName(c);
        if (figure != null) {
          put(c, figure);
        }
      }
    }
    for (Figure figure : all) {
      if (figure.person() && figure.code != null && figure.code.length() > 3) {
        figure.affiliation = state(figure.code.substring(0, 3));
      }
    }
    for (Candidate c : names) {
      bySentence.computeIfAbsent(c.passage().index(), i -> new ArrayList<>()).add(c);
    }
    NameTies ties = new NameTies(this, lexicon);
    names.forEach(ties::relate);
  }

  /** The figure a candidate was settled on. */
  @Nullable Figure of(@Nullable Candidate candidate) {
    return candidate == null ? null : settled.get(candidate);
  }

  /** The name candidates of a sentence. */
  List<Candidate> inSentence(int index) {
    return bySentence.getOrDefault(index, List.of());
  }

  /** The figure for a candidate that stands only inside a longer name, made if need be. */
  @Nullable Figure ensure(@Nullable Candidate candidate) {
    if (candidate == null) {
      return null;
    }
    Figure figure = settled.get(candidate);
    if (figure == null && candidate.entry() != null && !candidate.place()) {
      figure = known(candidate, candidate.entry());
      settled.put(candidate, figure);
    }
    if (figure != null) {
      figure.mention(candidate, form(candidate));
    }
    return figure;
  }

  List<Figure> all() {
    return Collections.unmodifiableList(all);
  }

  /** Lets a bracketed acronym stand for the name before it. */
  private void alias(String acronym, Candidate longName) {
    Figure figure = settled.get(longName);
    if (figure != null) {
      byAlias.putIfAbsent(Folding.key(acronym), figure);
    }
  }

  private static boolean full(Candidate c) {
    if (c.sort() == Sort.ACRONYM) {
      return false;
    }
    boolean surnameOnly = c.words().size() == 1;
    boolean person = c.sort() == Sort.PERSON || c.sort() == Sort.NAME;
    return !(surnameOnly && person) || (c.entry() != null && c.entry().kind() == Kind.UNKNOWN);
  }

  private void put(Candidate c, Figure figure) {
    settled.put(c, figure);
    Sentence s = c.passage().sentence();
    figure.does |=
        Pronouns.subject(c)
            || s.label(c.head()).equals("poss")
            || Standing.moved(s, c.head(), lexicon)
            || (c.strong() && Standing.meets(s, c.head()));
    if (c.strong() || c.sort() == Sort.PERSON) {
      figure.strong = true;
    }
    if (c.standing() != Standing.PLACE) {
      figure.mention(c, form(c));
    } else if (modifies(c)) {
      figure.modifiers.add(c);
    }
    if (c.words().size() > figure.words.size() && figure.person()) {
      figure.name = c.name();
      figure.words = c.words();
    }
  }

  /** Before a noun: "Aro supporters" names somebody if Aro is somebody. */
  private static boolean modifies(Candidate c) {
    String label = c.passage().sentence().label(c.head());
    return c.sort() != Sort.STATE && (label.equals("compound") || label.equals("nmod"));
  }

  private static Actor.Form form(Candidate c) {
    Naming naming = c.naming();
    return naming != null && (naming.as() == As.CAPITAL || naming.as() == As.SEAT)
        ? Actor.Form.METONYM
        : Actor.Form.NAME;
  }

  private Figure fullName(Candidate c) {
    Entry entry = c.entry();
    if (entry != null && entry.kind() != Kind.PERSON) {
      return known(c, entry);
    }
    List<String> words = c.words();
    boolean person =
        c.sort() == Sort.PERSON || (c.sort() == Sort.NAME && surnames.contains(words.getLast()));
    if (person || c.sort() == Sort.NAME) {
      Figure same = persons.same(words);
      if (same != null) {
        if (entry != null && same.entry == null) {
          identify(same, entry);
        }
        return same;
      }
    }
    if (person) {
      return addPerson(c, entry);
    }
    Figure known = byKey.get(key(c));
    if (known != null) {
      return known;
    }
    boolean organisation = c.sort() == Sort.ORGANISATION || afterThe(c);
    if (organisation) {
      Figure made = new Figure(Actor.Type.ORGANISATION, c.name(), words, 0.7, "organisation-name");
      return add(key(c), made);
    }
    if (PLACED.contains(words.getFirst())) {
      return add(key(c), unknown(c)); // North Tarasia, San Elmo
    }
    Figure made = addPerson(c, null);
    made.confidence = 0.6;
    made.rule = "capitalised-name";
    made.strong = c.strong();
    return made;
  }

  private static boolean afterThe(Candidate c) {
    return c.first() > 0 && c.passage().sentence().form(c.first() - 1).equalsIgnoreCase("the");
  }

  private static String key(Candidate c) {
    return "name:" + String.join(" ", c.words());
  }

  private Figure known(Candidate c, Entry entry) {
    String key = "entry:" + entry.kind() + Folding.key(entry.name());
    Figure figure = byKey.get(key);
    if (figure != null) {
      return figure;
    }
    boolean state = entry.kind() == Kind.STATE;
    figure =
        new Figure(
            KnownTypes.type(entry, published),
            state ? entry.name() : c.name(),
            Folding.words(entry.name()),
            0.9,
            "dictionary");
    figure.entry = entry;
    figure.code = entry.codeOn(published).orElse(null);
    figure.role = entry.role();
    if (figure.person()) {
      persons.add(figure.words.getLast(), figure);
    }
    return add(key, figure);
  }

  private Figure addPerson(Candidate c, @Nullable Entry entry) {
    Figure figure = new Figure(Actor.Type.PERSON, c.name(), c.words(), 0.85, "person-name");
    Entry nation = NameFinder.state(c.nation());
    figure.nationCode = nation == null ? null : nation.codeOn(published).orElse(null);
    if (entry != null) {
      identify(figure, entry);
    }
    for (String word : new HashSet<>(figure.words)) {
      persons.add(word, figure);
    }
    return add("person:" + all.size(), figure);
  }

  private void identify(Figure figure, Entry entry) {
    figure.entry = entry;
    figure.code = entry.codeOn(published).orElse(null);
    figure.confidence = 0.95;
    figure.rule = "dictionary";
    byKey.putIfAbsent("entry:" + entry.kind() + Folding.key(entry.name()), figure);
  }

  private Figure add(String key, Figure figure) {
    byKey.put(key, figure);
    all.add(figure);
    return figure;
  }

  private @Nullable Figure shortName(Candidate c) {
    String word = String.join(" ", c.words());
    Figure alias = byAlias.get(word);
    if (alias != null) {
      return alias;
    }
    Figure person = c.sort() == Sort.ACRONYM ? null : persons.same(c.words());
    if (person != null) {
      return person;
    }
    Entry entry = c.entry();
    if (c.place()) {
      return null;
    }
    if (entry != null) {
      Figure known = byKey.get("entry:" + entry.kind() + Folding.key(entry.name()));
      if (known != null) {
        return known;
      }
      if (entry.kind() != Kind.PERSON) {
        return known(c, entry);
      }
      Figure figure = addPerson(c, entry);
      persons.add(Folding.words(entry.name()).getLast(), figure);
      return figure;
    }
    if (c.sort() == Sort.PERSON || surnames.contains(word)) {
      Figure figure = addPerson(c, null);
      figure.confidence = 0.8;
      return figure;
    }
    Figure known = byKey.get(key(c));
    if (known != null) {
      return known;
    }
    if (lexicon.organisationNames.contains(word)) {
      Figure whole = organisationWith(word);
      if (whole != null || !c.passage().sentence().tag(c.head()).endsWith("S")) {
        return whole;
      }
    }
    return add(key(c), unknown(c));
  }

  /** Somebody or something of whom only the capital is known. */
  private static Figure unknown(Candidate c) {
    Figure figure =
        new Figure(Actor.Type.ORGANISATION, c.name(), c.words(), 0.5, "capitalised-name");
    figure.typeKnown = false;
    return figure;
  }

  /** The League, Centre: the organisation whose name ends or begins with the word, if only one. */
  private @Nullable Figure organisationWith(String word) {
    Figure found = null;
    for (Figure figure : all) {
      boolean fits = figure.words.getLast().equals(word) || figure.words.getFirst().equals(word);
      if (figure.type == Actor.Type.ORGANISATION && fits) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  /**
   * Whether an organisation may be a company: no word of its name says that it is another thing.
   */
  boolean business(Figure figure) {
    String last = figure.words.getLast();
    return figure.type == Actor.Type.ORGANISATION
        && figure.entry == null
        && (!lexicon.organisationNames.contains(last) || CORPORATE.contains(last));
  }

  /** The figure of the state with this code, if the report mentions it. */
  @Nullable Figure state(String code) {
    return lexicon
        .dictionaries
        .state(code)
        .map(e -> byKey.get("entry:" + e.kind() + Folding.key(e.name())))
        .orElse(null);
  }
}
