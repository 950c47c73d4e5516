package parley.reading.actors;

import java.util.Set;
import parley.reading.actors.Figure.Gender;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Vocabulary;

/** The dictionaries and word lists as the finders of mentions ask for them. */
final class Lexicon {

  final Dictionaries dictionaries;
  final Set<String> honorifics;
  final Set<String> male;
  final Set<String> female;
  final Set<String> offices;
  final Set<String> officeOpenings;
  final Set<String> sources;
  final Set<String> persons;
  final Set<String> governments;
  final Set<String> realms;
  final Set<String> noBodies;
  final Set<String> military;
  final Set<String> organs;
  final Set<String> factions;
  final Set<String> bareSides;
  final Set<String> counterparties;
  final Set<String> collectives;
  final Set<String> communities;
  final Set<String> partitives;
  final Set<String> contrasts;
  final Set<String> delegates;
  final Set<String> joint;
  final Set<String> jointDeterminers;
  final Set<String> organisationNames;
  final Set<String> companyNames;
  final Set<String> companyNouns;
  final Set<String> anyCompany;
  final Set<String> unionNames;
  final Set<String> placeOpenings;
  final Set<String> notActorNames;
  final Set<String> placeNames;
  final Set<String> calendar;
  final Set<String> deeds;
  final Set<String> motion;
  final Set<String> addressing;
  final Set<String> aboutPlace;
  final Set<String> moving;
  final Set<String> asking;
  final Set<String> influencing;
  final Set<String> bringing;
  final Set<String> swaying;
  final Set<String> urgings;
  final Set<String> weights;
  final Set<String> pleading;
  final Set<String> placePrepositions;
  final Set<String> topicPrepositions;
  final Set<String> led;
  final Set<String> speaking;
  final Set<String> impersonal;
  final Set<String> particles;
  final Set<String> unspecific;
  final Set<String> ranks;
  final Set<String> voice;
  final Set<String> voiceless;
  private final Set<String> maleNames;
  private final Set<String> femaleNames;

  Lexicon(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    Vocabulary words = dictionaries.vocabulary();
    honorifics = words.list("honorific");
    male = words.list("male");
    female = words.list("female");
    offices = words.list("office");
    officeOpenings = words.list("office-opening");
    sources = words.list("source");
    persons = words.list("person");
    governments = words.list("government");
    realms = words.list("realm");
    noBodies = words.list("no-body");
    military = words.list("military");
    organs = words.list("organ");
    factions = words.list("faction");
    bareSides = words.list("bare-side");
    counterparties = words.list("counterparty");
    collectives = words.list("collective");
    contrasts = words.list("contrast");
    partitives = words.list("partitive");
    communities = words.list("community");
    delegates = words.list("delegate");
    joint = words.list("joint");
    jointDeterminers = words.list("joint-determiner");
    organisationNames = words.list("organisation-name");
    companyNames = words.list("company-name");
    companyNouns = words.list("company-noun");
    anyCompany = words.list("any-company");
    unionNames = words.list("union-name");
    placeOpenings = words.list("place-opening");
    notActorNames = words.list("not-actor-name");
    placeNames = words.list("place-name");
    calendar = words.list("calendar");
    deeds = words.list("deed");
    motion = words.list("motion");
    addressing = words.list("addressing");
    aboutPlace = words.list("about-place");
    moving = words.list("moving");
    asking = words.list("asking");
    influencing = words.list("influencing");
    bringing = words.list("bringing");
    swaying = words.list("swaying");
    urgings = words.list("urging");
    weights = words.list("weight");
    pleading = words.list("pleading");
    placePrepositions = words.list("place-preposition");
    topicPrepositions = words.list("topic-preposition");
    led = words.list("led");
    speaking = words.list("say");
    impersonal = words.list("impersonal");
    particles = words.list("particle");
    unspecific = words.list("unspecific");
    ranks = words.list("rank");
    voice = words.list("voice");
    voiceless = words.list("voiceless");
    maleNames = words.list("male-name");
    femaleNames = words.list("female-name");
  }

  boolean honorific(String form) {
    return honorifics.contains(Folding.key(form));
  }

  /** What a title, an office or another word for a person says: Mr, spokeswoman, widow. */
  Gender gender(String word) {
    return male.contains(word)
        ? Gender.MALE
        : female.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** What a given name says; unknown where it is used for both or is not listed. */
  Gender genderOfName(String givenName) {
    return maleNames.contains(givenName)
        ? Gender.MALE
        : femaleNames.contains(givenName) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whether a person's name can begin with this word. */
  boolean givenName(String word) {
    return genderOfName(word) != Gender.UNKNOWN || dictionaries.givenName(word);
  }

  /** Whether the noun can be somebody: an office, a source, a group, an organ of state. */
  boolean actorNoun(String lemma) {
    return offices.contains(lemma)
        || sources.contains(lemma)
        || persons.contains(lemma)
        || ranks.contains(lemma)
        || governments.contains(lemma)
        || military.contains(lemma)
        || organs.contains(lemma)
        || factions.contains(lemma)
        || collectives.contains(lemma);
  }
}
