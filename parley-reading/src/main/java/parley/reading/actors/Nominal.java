package parley.reading.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that is somebody without a name.
 *
 * @param owner a person or organisation in the possessive before it, for lack of a nation
 * @param group the word that says which group it is: rebel, in "his rebel opponents"
 * @param sector what the role adds to a code, such as {@code ~GOV}
 * @param sides head tokens of those it speaks for, where they are several: the leaders of A and B
 * @param official whether it is the government's: government envoys
 */
record Nominal(
    Candidate candidate,
    Category category,
    String lemma,
    String group,
    boolean plural,
    Determiner determiner,
    @Nullable Candidate owner,
    @Nullable String sector,
    List<Integer> sides,
    boolean official) {

  Nominal {
    sides = List.copyOf(sides);
  }

  /** What kind of somebody. */
  enum Category {
    GOVERNMENT,
    MILITARY,
    ORGAN,
    FACTION,
    COLLECTIVE,
    OFFICE,
    SOURCE,
    JOINT,
    /** Says who somebody named beside it is, and is nobody by itself: his widow. */
    DESCRIPTION
  }

  /** How the phrase opens. */
  enum Determiner {
    DEFINITE,
    INDEFINITE,
    /** another, other, more: somebody new. */
    OTHER,
    POSSESSIVE,
    BARE
  }

  boolean pointsBack() {
    return determiner == Determiner.DEFINITE;
  }
}
