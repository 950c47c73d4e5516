package parley.reading.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;

/** Nouns beside a name by what they say of its bearer: a body, somebody's kin, no person at all. */
record Descriptions(NameCast cast, Lexicon lexicon) {

  /** Who is named beside the noun; no woman is a party, whatever the parser hangs on it. */
  @Nullable Candidate named(Nominal nominal, List<Candidate> around) {
    Candidate name = Appositions.described(nominal, around);
    boolean person =
        name != null
            && nominal.category() == Nominal.Category.COLLECTIVE
            && name.sort() == Candidate.Sort.NAME
            && name.words().size() > 1
            && lexicon.givenName(name.words().getFirst());
    return person ? null : name;
  }

  /** The company, Morva Coal: no person, whatever the name looks like. */
  void body(Figure figure, Nominal nominal) {
    if (figure.rule.equals("capitalised-name") && figure.gender == Figure.Gender.UNKNOWN) {
      figure.type = Actor.Type.ORGANISATION;
      figure.typeKnown = true;
      figure.strong = true;
    }
    Figure nation = figure.person() ? null : cast.ensure(nominal.candidate().nation());
    if (nation != null && nation != figure && figure.affiliation == null) {
      figure.affiliation = nation;
    }
  }

  /** Her counterpart, his widow, their patron; but not her column, Savage Love. */
  boolean somebodys(Nominal description, Candidate named) {
    String noun = description.lemma();
    boolean thing =
        lexicon.voiceless.contains(noun)
            || lexicon.notActorNames.contains(noun)
            || lexicon.placeNames.contains(noun)
            || lexicon.organisationNames.contains(noun);
    return !thing || lexicon.givenName(named.words().getFirst());
  }
}
