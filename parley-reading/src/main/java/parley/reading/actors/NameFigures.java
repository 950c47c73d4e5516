package parley.reading.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Entry;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Kind;

/** The figures that names stand for, each made once and found again by its name. */
final class NameFigures {

  private final @Nullable LocalDate published;
  private final Lexicon lexicon;
  private final Map<String, Figure> byKey = new HashMap<>();
  private final Persons persons = new Persons();
  private final List<Figure> all = new ArrayList<>();
  private final NameWords words = new NameWords();

  NameFigures(@Nullable LocalDate published, Lexicon lexicon) {
    this.published = published;
    this.lexicon = lexicon;
  }

  List<Figure> all() {
    return Collections.unmodifiableList(all);
  }

  /** The same figures by the words of their names. */
  NameWords words() {
    return words;
  }

  /** Names the figure as fully as it is named here. */
  void rename(Figure figure, Candidate fuller) {
    figure.name = fuller.name();
    figure.words = fuller.words();
    words.add(figure);
  }

  /** The person whose name agrees with these words. */
  @Nullable Figure person(List<String> words) {
    return persons.same(words);
  }

  /** The figure of a dictionary's entry, if the report has named it. */
  @Nullable Figure named(Entry entry) {
    return byKey.get(key(entry));
  }

  /** Whoever was made for exactly these words. */
  @Nullable Figure same(Candidate c) {
    return byKey.get(key(c));
  }

  /** The figure of the state with this code, if the report mentions it. */
  @Nullable Figure state(String code) {
    return lexicon.dictionaries.state(code).map(this::named).orElse(null);
  }

  /** The figure of an entry of the dictionaries, made if need be. */
  Figure known(Candidate c, Entry entry) {
    Figure figure = named(entry);
    if (figure != null) {
      return figure;
    }
    boolean state = entry.kind() == Kind.STATE;
    figure =
        new Figure(
            KnownTypes.type(entry, published),
            state || entry.kind() == Kind.BODY ? entry.name() : c.name(),
            Folding.words(entry.name()),
            0.9,
            "dictionary");
    figure.entry = entry;
    figure.code = entry.codeOn(published).orElse(null);
    figure.role = entry.role();
    if (figure.person()) {
      persons.add(figure.words.getLast(), figure);
    }
    return add(key(entry), figure);
  }

  Figure addPerson(Candidate c, @Nullable Entry entry) {
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

  /** A person whom a dictionary knows by a family name alone. */
  Figure addPersonByFamilyName(Candidate c, Entry entry) {
    Figure figure = addPerson(c, entry);
    persons.add(Folding.words(entry.name()).getLast(), figure);
    return figure;
  }

  void identify(Figure figure, Entry entry) {
    figure.entry = entry;
    figure.code = entry.codeOn(published).orElse(null);
    figure.running = entry.runningOn(published);
    boolean holds = figure.code != null && !figure.code.matches(".*(ELI|OPP|BUS)");
    figure.office = holds ? entry.role() : null;
    figure.confidence = 0.95;
    figure.rule = "dictionary";
    byKey.putIfAbsent(key(entry), figure);
  }

  Figure addOrganisation(Candidate c) {
    return add(
        key(c), new Figure(Actor.Type.ORGANISATION, c.name(), c.words(), 0.7, "organisation-name"));
  }

  /** Somebody or something of whom only the capital is known. */
  Figure addUnknown(Candidate c) {
    Figure figure =
        new Figure(Actor.Type.ORGANISATION, c.name(), c.words(), 0.5, "capitalised-name");
    figure.typeKnown = false;
    return add(key(c), figure);
  }

  private Figure add(String key, Figure figure) {
    byKey.put(key, figure);
    all.add(figure);
    words.add(figure);
    return figure;
  }

  private static String key(Candidate c) {
    return "name:" + String.join(" ", c.words());
  }

  private static String key(Entry entry) {
    return "entry:" + entry.kind() + Folding.key(entry.name());
  }
}
