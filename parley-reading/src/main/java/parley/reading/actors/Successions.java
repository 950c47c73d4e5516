package parley.reading.actors;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;
import parley.reading.dictionaries.Folding;

/**
 * Offices that change hands: who takes one and who leaves it, in one sentence or by a word for it
 * in the next (<em>her successor</em>). The newcomer holds the office from there on and belongs to
 * whom it belongs; the other is its former holder.
 */
final class Successions {

  static final String FORMER = "former";

  /** What who takes another's office does to him. */
  private static final Set<String> FOLLOWS = Set.of("succeed", "replace");

  /** What is done to who takes an office. */
  private static final Set<String> TAKEN =
      Set.of("swear", "appoint", "name", "elect", "install", "nominate", "promote", "choose");

  /** What who leaves an office does. */
  private static final Set<String> LEAVES = Set.of("resign", "quit", "retire");

  /** What a person is said to leave or take when it is an office. */
  private static final Set<String> POSTS = Set.of("office", "post", "job", "over", "down", "aside");

  /** What is done to who leaves an office. */
  private static final Set<String> LEFT =
      Set.of("dismiss", "sack", "fire", "remove", "oust", "depose", "replace", "succeed");

  private static final Set<String> AFTER = Set.of("successor", "replacement");

  private final Lexicon lexicon;
  private final Function<Candidate, @Nullable Figure> figures;

  /** The office of the latest change, and whose it is. */
  private @Nullable String office;

  private @Nullable Figure of;

  /** Who takes the office that the sentence being read names, and the word for it. */
  private @Nullable Figure holder;

  private int named = -1;

  /**
   * @param figures who is named by a candidate
   */
  Successions(Lexicon lexicon, Function<Candidate, @Nullable Figure> figures) {
    this.lexicon = lexicon;
    this.figures = figures;
  }

  /** Gives whoever takes an office in the sentence that office, before its nouns are looked at. */
  void before(Line line, List<Candidate> names) {
    Sentence s = line.sentence;
    int noun = office(s);
    holder = null;
    named = noun;
    for (Candidate name : names) {
      Figure person = figures.apply(name);
      if (person == null || !isPerson(name, person)) {
        continue;
      }
      if (person.role != null && isOffice(person.role) && isFormer(s, name)) {
        person.role = FORMER + " " + plain(person.role);
      }
      if (noun >= 0 && takes(s, name.head(), names)) {
        remember(line, noun, names, name);
        hold(person);
        holder = person;
      }
    }
  }

  /** Who is named with the office that he takes: she was sworn in as minister. */
  @Nullable Figure holder(Candidate noun) {
    return noun.head() == named ? holder : null;
  }

  private static boolean isFormer(Sentence s, Candidate name) {
    return s.form(name.first()).equalsIgnoreCase(FORMER)
        || (name.first() > 0 && s.form(name.first() - 1).equalsIgnoreCase(FORMER));
  }

  /** Marks who has left an office, once it is known which offices the sentence tells of. */
  void after(Line line, List<Candidate> names) {
    Sentence s = line.sentence;
    if (holder != null) {
      hold(holder); // whatever else the sentence calls him: a judge, who took office
    }
    for (Candidate name : names) {
      Figure person = figures.apply(name);
      if (person == null || !isPerson(name, person)) {
        continue;
      }
      if (leaves(s, name.head(), names)) {
        int noun = office(s);
        boolean told = person.role != null && isOffice(person.role);
        if (told && person.role != null && (person.affiliation != null || noun < 0)) {
          office = plain(person.role);
          of = person.affiliation;
        } else if (noun >= 0) {
          remember(line, noun, names, name);
        }
        leave(person);
      } else if (person.role != null && AFTER.contains(person.role) && office != null) {
        hold(person);
      } else if (person.role != null && person.role.equals("predecessor") && office != null) {
        leave(person);
      }
    }
    for (Candidate name : names) { // whoever takes what the sentence says that another leaves
      Figure person = figures.apply(name);
      boolean known = person != null && person.role != null && isOffice(person.role);
      if (person != null && !known && isPerson(name, person) && takes(s, name.head(), names)) {
        hold(person);
      }
    }
  }

  private static boolean isPerson(Candidate name, Figure person) {
    return person.person() && name.sort() != Sort.STATE;
  }

  private void hold(Figure person) {
    if (office != null) {
      person.role = office;
      person.affiliation = of == null ? person.affiliation : of;
      person.strong = true;
    }
  }

  private void leave(Figure person) {
    if (office != null) {
      person.role = FORMER + " " + office;
      person.affiliation = person.affiliation == null ? of : person.affiliation;
    }
  }

  private boolean isOffice(String role) {
    List<String> words = Folding.words(role);
    return !words.contains(FORMER) && words.stream().anyMatch(lexicon.offices::contains);
  }

  /** The office of a role: without whose it is, and without what its holder once was. */
  private static String plain(String role) {
    return role.replaceFirst("^(?:.*['’]s?\\s+)?(?:(?:new|acting|the)\\s+)*", "");
  }

  /** The token of the only office that the sentence names; -1 where it names none. */
  private int office(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      if (lexicon.offices.contains(s.lemma(i))
          && s.tag(i).equals("NN")
          && !s.label(i).equals("appos")) {
        return i;
      }
    }
    return -1;
  }

  private void remember(Line line, int noun, List<Candidate> names, Candidate but) {
    Sentence s = line.sentence;
    int first = noun;
    while (first > 0
        && Character.isLowerCase(s.form(first - 1).charAt(0))
        && Set.of("NN", "JJ").contains(s.tag(first - 1))
        && !Set.of("new", FORMER).contains(s.form(first - 1))) {
      first--;
    }
    office = line.text(first, noun);
    of = null;
    for (Candidate name : names) {
      boolean behind = name.first() == noun + 2 && s.form(noun + 1).equals("of");
      boolean ahead = name.last() < first && name.last() >= first - 2 && !name.equals(but);
      Figure whole = behind || ahead ? figures.apply(name) : null;
      if (whole != null && !whole.person()) {
        of = whole;
      }
    }
  }

  private boolean takes(Sentence s, int person, List<Candidate> names) {
    int name = subject(s, person);
    int verb = s.head(name);
    if (verb == Arc.ROOT) {
      return false;
    }
    String lemma = s.lemma(verb);
    return switch (s.label(name)) {
      case "pobj" -> lemma.equals("by") && isDone(s, s.head(verb), FOLLOWS); // succeeded by
      case "nsubj" ->
          isSo(s, verb)
              && ((lemma.equals("become") && isOffice(s, s.child(verb, "attr", "acomp")))
                  || (lemma.equals("take") && isPost(s, verb))
                  || (FOLLOWS.contains(lemma) && isHolder(s, s.child(verb, "dobj"), names)));
      case "nsubjpass", "dobj" -> TAKEN.contains(lemma) && isSo(s, verb);
      default -> false;
    };
  }

  private boolean leaves(Sentence s, int person, List<Candidate> names) {
    int name = subject(s, person);
    int verb = s.head(name);
    if (verb == Arc.ROOT) {
      return false;
    }
    String lemma = s.lemma(verb);
    return switch (s.label(name)) {
      case "pobj" -> lemma.equals("from") && isDone(s, s.head(verb), Set.of("take"));
      case "dobj" ->
          FOLLOWS.contains(lemma) && isSo(s, verb) && isHolder(s, s.child(verb, "nsubj"), names);
      case "nsubj" ->
          isSo(s, verb)
              && (LEAVES.contains(lemma)
                  || (Set.of("step", "stand", "leave").contains(lemma) && isPost(s, verb)));
      case "nsubjpass" -> LEFT.contains(lemma) && isSo(s, verb);
      default -> false;
    };
  }

  /** The word that the verb goes with: the minister, where the name only stands beside it. */
  private static int subject(Sentence s, int name) {
    return s.label(name).equals("appos") && s.head(name) != Arc.ROOT ? s.head(name) : name;
  }

  private static boolean isDone(Sentence s, int verb, Set<String> verbs) {
    return verb != Arc.ROOT && verbs.contains(s.lemma(verb)) && isSo(s, verb);
  }

  private boolean isOffice(Sentence s, int noun) {
    return noun >= 0 && lexicon.offices.contains(s.lemma(noun));
  }

  private static boolean isPost(Sentence s, int verb) {
    for (int child : s.children(verb, "dobj", "prt", "advmod")) {
      if (POSTS.contains(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a person, by name, office or pronoun. */
  private boolean isHolder(Sentence s, int noun, List<Candidate> names) {
    return noun >= 0
        && (isOffice(s, noun)
            || Set.of("he", "she", "him", "her", "who").contains(s.lemma(noun))
            || names.stream()
                .filter(name -> name.head() == noun)
                .map(figures)
                .anyMatch(figure -> figure != null && figure.person()));
  }

  /** Whether the verb tells what has happened: nothing wished, denied or to come. */
  private static boolean isSo(Sentence s, int verb) {
    if (s.child(verb, "neg") >= 0 || !(s.tag(verb).equals("VBD") || s.tag(verb).equals("VBN"))) {
      return false;
    }
    for (int aux : s.children(verb, "aux", "auxpass")) {
      if (s.tag(aux).equals("MD") || s.tag(aux).equals("TO")) {
        return false;
      }
    }
    for (int mark : s.children(verb, "mark")) {
      if (Set.of("if", "unless", "until", "before").contains(s.lemma(mark))) {
        return false;
      }
    }
    return true;
  }
}
