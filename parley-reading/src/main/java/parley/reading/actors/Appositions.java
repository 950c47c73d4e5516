package parley.reading.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Candidate.Sort;

/**
 * Nouns that say who a named person is: "Aro, the Osk envoy", "the UN envoy for Velia, Mr Aro",
 * "the envoy Tarn Aro". The parser often hangs the second half on a noun in between, so that the
 * order of the words decides as well.
 */
final class Appositions {

  /** What several do who are one firm. */
  private static final Set<String> FIRMS =
      Set.of(
          "auditor",
          "insurer",
          "lawyer",
          "solicitor",
          "banker",
          "broker",
          "consultant",
          "accountant",
          "owner",
          "maker",
          "publisher",
          "contractor",
          "operator",
          "engineer");

  private Appositions() {}

  /** The person that a noun phrase describes, or null. */
  static @Nullable Candidate described(Nominal nominal, List<Candidate> names) {
    Sentence s = nominal.candidate().passage().sentence();
    int head = nominal.candidate().head();
    if (nominal.plural()) {
      return FIRMS.contains(nominal.lemma()) ? firm(s, head, names) : null;
    }
    Candidate before = headed(names, s.label(head).equals("appos") ? s.head(head) : Arc.ROOT);
    if (before != null && (!describes(nominal) || before.sort() != Sort.ORGANISATION)) {
      return before;
    }
    Candidate house = headed(names, s.child(head, "poss"));
    if (house != null
        && house.name().matches(".*['’]s")
        && house.last() + 1 < head
        && s.form(house.last() + 1).equals(",")) {
      return house; // Brade's, the supermarket group
    }
    boolean owner = head + 1 < s.size() && s.tag(head + 1).equals("POS"); // the party's head, Aro
    Candidate apposed = owner ? null : apposed(s, head, names);
    if (apposed != null && fits(nominal.category(), apposed)) {
      return apposed;
    }
    Candidate follower = next(s, head, names);
    return follower != null && describes(nominal) ? follower : null;
  }

  /** Pym and Rudd, the auditors; its insurers, Arden Mutual. */
  private static @Nullable Candidate firm(Sentence s, int head, List<Candidate> names) {
    Candidate before = headed(names, s.label(head).equals("appos") ? s.head(head) : Arc.ROOT);
    Candidate name = before == null ? apposed(s, head, names) : before;
    boolean single = name != null && name.words().size() < 2;
    return single ? null : name;
  }

  private static boolean describes(Nominal nominal) {
    return switch (nominal.category()) {
      case OFFICE, SOURCE, DESCRIPTION -> true;
      case GOVERNMENT, MILITARY, ORGAN, FACTION, COLLECTIVE, JOINT -> false;
    };
  }

  /** The name set after a noun: "her counterpart, Aro Venn,", "the newspaper Amber Post". */
  static @Nullable Candidate apposed(Sentence s, int noun, List<Candidate> names) {
    int apposed = s.child(noun, "appos");
    return apposed > noun ? headed(names, apposed) : null;
  }

  private static boolean fits(Nominal.Category category, Candidate name) {
    boolean person = name.sort() == Sort.PERSON || name.sort() == Sort.NAME;
    return switch (category) {
      case OFFICE, SOURCE, DESCRIPTION -> person;
      case COLLECTIVE ->
          name.sort() == Sort.ORGANISATION
              || name.sort() == Sort.ACRONYM
              || name.sort() == Sort.NAME;
      case ORGAN -> name.sort() == Sort.ORGANISATION || name.sort() == Sort.ACRONYM;
      case GOVERNMENT, MILITARY, FACTION, JOINT -> false;
    };
  }

  private static @Nullable Candidate headed(List<Candidate> names, int token) {
    for (Candidate name : names) {
      if (token >= name.first() && token <= name.last() && name.sort() != Sort.STATE) {
        return name;
      }
    }
    return null;
  }

  /** A person named after the noun with nothing but its own "for", "to" or "of" in between. */
  private static @Nullable Candidate next(Sentence s, int head, List<Candidate> names) {
    for (Candidate name : names) {
      boolean person = name.sort() == Sort.PERSON || name.sort() == Sort.NAME;
      boolean where = // its envoy in Velia, Lea Moreau
          name.standing() == Standing.PLACE || s.label(name.head()).equals("pobj");
      if (!person || where || name.first() <= head) {
        continue;
      }
      int comma = name.first() - 1;
      boolean apposed = s.label(name.head()).equals("appos") || twin(s, head, name);
      if (comma == head) {
        return name;
      }
      boolean afterComma = s.form(comma).equals(",");
      int between = afterComma ? comma - 1 : comma;
      boolean own = apposed;
      for (int i = head + 1; i <= between; i++) {
        own &= s.dominates(head, i) && !s.tag(i).startsWith("V") && !s.form(i).equals(",");
      }
      return own && (afterComma || between == head) ? name : null;
    }
    return null;
  }

  /** "…," its envoy, Lea Moreau, said: two subjects of one verb, the second between commas. */
  private static boolean twin(Sentence s, int noun, Candidate name) {
    int after = name.last() + 1;
    return s.label(noun).equals("nsubj")
        && s.label(name.head()).equals("nsubj")
        && s.head(noun) == s.head(name.head())
        && s.form(name.first() - 1).equals(",")
        && after < s.size()
        && s.form(after).equals(",");
  }

  /** Last token of a role with its "for Velia", "of the Osk party": at most a few words on. */
  static int roleEnd(Sentence s, int head, List<Candidate> names) {
    int last = head;
    for (int preposition : s.children(head, "prep")) {
      String word = s.lemma(preposition);
      if (preposition != last + 1
          || !(word.equals("for") || word.equals("of") || word.equals("to") || word.equals("on"))) {
        break;
      }
      int object = s.child(preposition, "pobj");
      if (object < preposition || object - preposition > 6) {
        break;
      }
      last = object;
    }
    return last;
  }
}
