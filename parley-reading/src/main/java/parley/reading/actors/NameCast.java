package parley.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
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

  private final Lexicon lexicon;
  private final NameFigures figures;
  private final Organisations organisations;
  private final Kinds kinds;
  private final Map<String, Figure> byAlias = new HashMap<>();
  private final IdentityHashMap<Candidate, Figure> settled = new IdentityHashMap<>();
  private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /** Towns and regions that speak or want something in this report: as good as states. */
  private final Set<String> speaking = new HashSet<>();

  NameCast(@Nullable LocalDate published, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.figures = new NameFigures(published, lexicon);
    this.organisations = new Organisations(figures.words(), places, lexicon);
    this.kinds = new Kinds(lexicon, organisations::business);
  }

  /** Settles all name candidates of a report, given in text order with their sentences. */
  void settle(
      List<Candidate> names,
      Set<String> surnamesWithTitle,
      IdentityHashMap<Candidate, String> acronyms) {
    surnames.addAll(surnamesWithTitle);
    names.stream()
        .filter(c -> c.place() && Standing.speaks(c.passage().sentence(), c.head(), lexicon))
        .forEach(c -> speaking.add(String.join(" ", c.words())));
    names.stream()
        .filter(c -> c.words().size() == 1 && c.standing() == Standing.PLACE)
        .forEach(c -> places.addAll(c.words()));
    for (Candidate c : names) {
      if (full(c) && !Initials.written(c.name()) && !Seats.maySeat(c)) {
        put(c, fullName(c));
      }
    }
    for (Candidate c : names) {
      if (acronyms.containsKey(c)) {
        alias(acronyms.get(c), c);
      }
    }
    Initials initials = new Initials(figures.all());
    for (Candidate c : names) {
      if (!settled.containsKey(c)) {
        Figure seated = Seats.body(c, figures.all(), names);
        Figure whole = seated == null ? speltOut(c, initials) : seated;
        Figure figure = whole != null ? whole : full(c) ? fullName(c) : shortName(c);
        if (figure != null) {
          put(c, figure);
        }
      }
    }
    for (Figure figure : figures.all()) {
      if (figure.person() && figure.code != null && figure.code.length() > 3) {
        figure.affiliation = figures.state(figure.code.substring(0, 3));
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
      figure = figures.known(candidate, candidate.entry());
      settled.put(candidate, figure);
    }
    if (figure != null) {
      figure.mention(candidate, form(candidate));
    }
    return figure;
  }

  List<Figure> all() {
    return figures.all();
  }

  /** Lets a bracketed acronym stand for the name before it. */
  private void alias(String acronym, Candidate longName) {
    Figure figure = settled.get(longName);
    if (figure != null) {
      byAlias.putIfAbsent(Folding.key(acronym), figure);
    }
  }

  /** The organisation that the report names in full whose letters these are. */
  private @Nullable Figure speltOut(Candidate c, Initials initials) {
    Entry entry = c.entry();
    boolean body = entry == null || (entry.kind() != Kind.STATE && entry.kind() != Kind.PERSON);
    boolean told =
        byAlias.containsKey(String.join(" ", c.words()))
            || (entry != null && figures.named(entry) != null);
    return body && !told ? initials.of(c.name()) : null;
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
            || Standing.asked(s, c.head(), lexicon)
            || Standing.swayed(s, c.head(), lexicon)
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
      figures.rename(figure, c);
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
      return figures.known(c, entry);
    }
    List<String> words = c.words();
    boolean person =
        c.sort() == Sort.PERSON || (c.sort() == Sort.NAME && surnames.contains(words.getLast()));
    if (person || c.sort() == Sort.NAME) {
      Figure same = figures.person(words);
      if (same != null) {
        if (entry != null && same.entry == null) {
          figures.identify(same, entry);
        }
        return same;
      }
    }
    if (person) {
      return figures.addPerson(c, entry);
    }
    Figure known = figures.same(c);
    if (known != null) {
      return known;
    }
    if (c.sort() == Sort.ORGANISATION || afterThe(c) || Organisations.whichThing(c)) {
      Figure made = figures.addOrganisation(c);
      made.does |= Organisations.whichThing(c);
      return made;
    }
    if (lexicon.placeOpenings.contains(words.getFirst())) {
      return figures.addUnknown(c); // North Tarasia, San Elmo
    }
    Figure whole = organisations.prefixed(c.words());
    if (whole != null) {
      return whole; // Blue Meridian of Blue Meridian Lines
    }
    Figure made = figures.addPerson(c, null);
    made.confidence = 0.6;
    made.rule = "capitalised-name";
    made.strong = c.strong();
    return made;
  }

  private static boolean afterThe(Candidate c) {
    return c.first() > 0 && c.passage().sentence().form(c.first() - 1).equalsIgnoreCase("the");
  }

  private @Nullable Figure shortName(Candidate c) {
    String word = String.join(" ", c.words());
    Figure alias = byAlias.get(word);
    if (alias != null) {
      return alias;
    }
    Figure person = c.sort() == Sort.ACRONYM ? null : figures.person(c.words());
    if (person != null) {
      return person;
    }
    Entry entry = c.entry();
    if (c.place()) {
      return speaking.contains(word) ? unknownOrSame(c) : null;
    }
    if (entry != null) {
      return ofEntry(c, entry);
    }
    if (c.sort() == Sort.PERSON || surnames.contains(word)) {
      Figure figure = figures.addPerson(c, null);
      figure.confidence = 0.8;
      return figure;
    }
    Figure headline = headline(c, word);
    if (headline != null) {
      return headline;
    }
    Figure whole = figures.same(c) == null ? organisation(c, word) : null;
    boolean half = lexicon.placeOpenings.contains(word); // the North is where, if not who
    return whole == null && !half ? unknownOrSame(c) : whole;
  }

  /** Union of "Union and carmakers resume talks": the first that the report names. */
  private @Nullable Figure headline(Candidate c, String word) {
    return c.first() == 0 && c.passage().heading() && kinds.calls(word)
        ? figures.all().stream()
            .filter(f -> kinds.fit(f, word) == Kinds.Fit.KNOWN)
            .findFirst()
            .orElse(null)
        : null;
  }

  private Figure unknownOrSame(Candidate c) {
    Figure known = figures.same(c);
    return known == null ? figures.addUnknown(c) : known;
  }

  /** The organisation that a single word of its name stands for, where it does something. */
  private @Nullable Figure organisation(Candidate c, String word) {
    if (lexicon.placeOpenings.contains(word)) {
      return organisations.half(word);
    }
    if (lexicon.organisationNames.contains(word)) {
      return organisations.withWord(word, c, afterThe(c));
    }
    Figure whole = afterThe(c) ? organisations.closedBy(word) : null;
    return whole == null && c.strong() ? organisations.openedBy(word, c) : whole;
  }

  private Figure ofEntry(Candidate c, Entry entry) {
    Figure known = figures.named(entry);
    if (known != null) {
      return known;
    }
    return entry.kind() == Kind.PERSON
        ? figures.addPersonByFamilyName(c, entry)
        : figures.known(c, entry);
  }

  /** Whether an organisation may be a company. */
  boolean business(Figure figure) {
    return organisations.business(figure);
  }
}
