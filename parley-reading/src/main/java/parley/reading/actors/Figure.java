package parley.reading.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Entry;
import parley.reading.dictionaries.Folding;

/** An actor while the report is still being read: mentions and facts gather here. */
final class Figure {

  /** Agreement with he and she. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  Actor.Type type;
  String name;
  List<String> words;
  @Nullable Entry entry;
  @Nullable String code;
  @Nullable String role;

  /** The office that a dictionary knows the person by, on the day of the report. */
  @Nullable String office;

  /** Of the state named before a person's office: "Chinese premier Wen Bo". */
  @Nullable String nationCode;

  /** Whether the code is of a term of which the dictionary does not know the end. */
  boolean running;

  @Nullable Figure affiliation;
  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean governs;
  boolean does;
  boolean strong;
  boolean typeKnown = true;
  double confidence;
  String rule;
  final List<Figure> members = new ArrayList<>();

  /** Titles of courtesy and rank: general, bishop. */
  final Set<String> titles = new HashSet<>();

  /** What the report says it is: a union, in "the Canadian union Unifor". */
  final Set<String> kinds = new HashSet<>();

  /** Names before a noun, which count where it is no state or place that is named. */
  final List<Candidate> modifiers = new ArrayList<>();

  final List<Candidate> candidates = new ArrayList<>();
  final Set<Actor.Mention> mentions = new LinkedHashSet<>();

  Figure(Actor.Type type, String name, List<String> words, double confidence, String rule) {
    this.type = type;
    this.name = name;
    this.words = words;
    this.confidence = confidence;
    this.rule = rule;
  }

  void mention(Candidate candidate, Actor.Form form) {
    Actor.Mention mention = new Actor.Mention(candidate.span(), form);
    if (mentions.add(mention)) {
      candidates.add(candidate);
    }
  }

  /** Makes the mentions of somebody described only before this one's: a general is General Aro. */
  void takeOver(Figure described) {
    described.candidates.forEach(candidates::add);
    mentions.addAll(described.mentions);
    described.mentions.clear();
    described.candidates.clear();
    described.strong = false;
    affiliation = affiliation == null ? described.affiliation : affiliation;
  }

  boolean person() {
    return type == Actor.Type.PERSON;
  }

  /** Whether the person is introduced by this title or office. */
  boolean holds(String office) {
    return titles.contains(office) || (role != null && Folding.words(role).contains(office));
  }

  /** Keeps what is known of the gender if nothing new is. */
  void gender(Gender told) {
    gender = told == Gender.UNKNOWN ? gender : told;
  }

  /** Whether he or she can stand for it. */
  boolean human() {
    return !plural && (person() || type == Actor.Type.UNNAMED);
  }

  /** Whether it or its can stand for it. */
  boolean thing() {
    return !plural
        && switch (type) {
          case STATE, GOVERNMENT, ORGANISATION, GROUP, BODY -> true;
          case PERSON, UNNAMED, JOINT -> false;
        };
  }
}
