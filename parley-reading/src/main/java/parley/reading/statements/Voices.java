package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** From the noun phrase that names a source to the actors behind it. */
final class Voices {

  private static final Set<String> FIRST_PERSON = Set.of("I", "we", "We", "me", "us", "myself");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");
  private static final Set<String> GOING_ON = Set.of("add", "continue", "conclude", "go");
  private static final Set<String> EACH = Set.of("each", "neither", "both");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> FOR = Set.of("for", "of");

  private final Actors actors;

  Voices(Actors actors) {
    this.actors = actors;
  }

  /**
   * @param outer who utters the quotation that the cue stands in, or nobody
   * @param previous who spoke in the sentence before, or nobody
   * @param before the sentence before
   */
  Voice of(Attribution a, Voice outer, Voice previous, Optional<Sentence> before) {
    if (a.source() < 0) {
      return Voice.NOBODY;
    }
    Passage p = a.passage();
    Sentence s = p.sentence();
    int source = behind(s, a.source(), a.verb());
    Span words = Extents.phrase(p, source);
    if (!outer.equals(Voice.NOBODY) && FIRST_PERSON.contains(s.form(source))) {
      return new Voice(words, outer.speakers(), outer.onBehalfOf(), outer.onRecord());
    }
    if (goesOn(a, s, source) && agrees(s.lemma(source), previous)) {
      return new Voice(words, previous.speakers(), previous.onBehalfOf(), previous.onRecord());
    }
    List<Actor> found = apart(s, source, found(p, source));
    boolean pronoun = THIRD_PERSON.contains(s.lemma(source)) && agrees(s.lemma(source), previous);
    if (found.isEmpty() && (pronoun || sameDocument(s, source, before))) {
      return new Voice(words, previous.speakers(), previous.onBehalfOf(), previous.onRecord());
    }
    List<String> ids = found.stream().map(Actor::id).distinct().toList();
    return new Voice(words, ids, onBehalfOf(a, p, source, found), onRecord(s, source, found));
  }

  /** Whether the source is I or we. */
  static boolean firstPerson(Attribution a) {
    return a.source() >= 0 && FIRST_PERSON.contains(a.passage().sentence().form(a.source()));
  }

  /** Whom a telling is addressed to, if it is an actor and not the speaker. */
  @Nullable String addressee(Attribution a, Voice voice) {
    if (a.addressee() < 0) {
      return null;
    }
    return actors
        .headed(a.passage(), a.addressee())
        .map(Actor::id)
        .filter(id -> !voice.speakers().contains(id))
        .orElse(null);
  }

  /** Past relative pronouns, and from documents to whoever issues them. */
  private static int behind(Sentence s, int source, int verb) {
    int at = source;
    if (s.tag(at).startsWith("W") && verb >= 0) {
      int clause = verb;
      while (clause != Arc.ROOT && !"relcl".equals(s.label(clause))) {
        clause = s.head(clause);
      }
      if (clause != Arc.ROOT && s.head(clause) != Arc.ROOT) {
        at = s.head(clause);
      }
    }
    if (SourceNouns.document(s.lemma(at))) {
      int issuer = issuer(s, at);
      return issuer >= 0 ? issuer : at;
    }
    return at;
  }

  /** "The letter called it murder", after a sentence in which somebody wrote a letter. */
  private static boolean sameDocument(Sentence s, int source, Optional<Sentence> before) {
    String document = s.lemma(source);
    int determiner = s.child(source, "det");
    return SourceNouns.document(document)
        && determiner >= 0
        && DEFINITE.contains(s.lemma(determiner))
        && before.filter(b -> mentions(b, document)).isPresent();
  }

  private static boolean mentions(Sentence s, String lemma) {
    for (int i = 0; i < s.size(); i++) {
      if (lemma.equals(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static int issuer(Sentence s, int document) {
    int owner = s.child(document, "poss");
    if (owner >= 0) {
      return owner;
    }
    for (int prep : s.children(document, "prep")) {
      if (Set.of("by", "from").contains(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    int verb = s.head(document);
    if (verb == Arc.ROOT || !s.tag(verb).startsWith("VB")) {
      return -1;
    }
    return "dobj".equals(s.label(document)) ? Clauses.subject(s, verb) : -1;
  }

  private List<Actor> found(Passage p, int source) {
    List<Actor> found = actors.conjoined(p, source);
    Sentence s = p.sentence();
    int named = s.child(source, "appos");
    if (found.isEmpty() && named > source) {
      return actors.conjoined(p, named); // One of them, Aro Venn,
    }
    boolean share = SourceNouns.part(s.lemma(source)) || "CD".equals(s.tag(source));
    if (found.isEmpty() && share) {
      for (int prep : s.children(source, "prep")) {
        int of = s.child(prep, "pobj");
        boolean someone =
            of >= 0 && "one".equalsIgnoreCase(s.form(source)) && s.tag(of).startsWith("PRP");
        if ("of".equals(s.lemma(prep)) && of >= 0 && !someone) {
          return apart(s, of, actors.conjoined(p, behind(s, of, s.head(source))));
        }
      }
    }
    return found;
  }

  /** Whoever they, both or each side are, one by one, where that is known. */
  private List<Actor> apart(Sentence s, int source, List<Actor> found) {
    int determiner = s.child(source, "det");
    boolean each =
        determiner >= 0
            && !"both".equals(s.lemma(determiner))
            && EACH.contains(s.lemma(determiner));
    boolean pronoun = s.tag(source).startsWith("PRP") || EACH.contains(s.lemma(source)) || each;
    return pronoun && found.size() == 1 && found.getFirst().members().size() > 1
        ? found.getFirst().members().stream().flatMap(id -> actors.find(id).stream()).toList()
        : found;
  }

  private static boolean goesOn(Attribution a, Sentence s, int source) {
    return a.verb() >= 0
        && GOING_ON.contains(s.lemma(a.verb()))
        && THIRD_PERSON.contains(s.lemma(source));
  }

  /** Whether a pronoun can stand for the speakers before it. */
  private boolean agrees(String pronoun, Voice previous) {
    List<Actor> speakers =
        previous.speakers().stream().flatMap(id -> actors.find(id).stream()).toList();
    if (speakers.isEmpty()) {
      return false;
    }
    boolean one = speakers.size() == 1;
    Actor.Type type = speakers.getFirst().type();
    boolean human = type == Actor.Type.PERSON || type == Actor.Type.UNNAMED;
    return switch (pronoun) {
      case "he", "she" -> one && human;
      case "it" -> one && !human && type != Actor.Type.JOINT;
      case "they" -> !one || type != Actor.Type.PERSON;
      default -> false;
    };
  }

  private @Nullable String onBehalfOf(Attribution a, Passage p, int source, List<Actor> speakers) {
    Sentence s = p.sentence();
    Optional<Actor> principal = Optional.empty();
    boolean spokesman = false;
    for (int noun : titles(s, source)) {
      if (SourceNouns.spokesman(s.lemma(noun))) {
        spokesman = true;
        principal = principal.or(() -> principal(p, noun, speakers));
      }
    }
    if (principal.isEmpty() && a.verb() >= 0) {
      principal = onBehalf(p, a.verb());
    }
    boolean titled = spokesman;
    return principal
        .filter(actor -> !speakers.contains(actor))
        .map(Actor::id)
        .orElseGet(() -> affiliation(speakers, titled));
  }

  /** The phrase's head and the titles and descriptions beside a name. */
  private static List<Integer> titles(Sentence s, int source) {
    List<Integer> titles = new ArrayList<>(List.of(source));
    for (int child : s.children(source, "compound", "appos", "nmod")) {
      titles.add(child);
    }
    return titles;
  }

  private Optional<Actor> principal(Passage p, int noun, List<Actor> speakers) {
    Sentence s = p.sentence();
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      if (FOR.contains(s.lemma(prep)) && object >= 0) {
        return actors.headed(p, object);
      }
    }
    for (int child : s.children(noun, "poss", "compound", "nmod")) {
      Optional<Actor> named = actors.headed(p, child).filter(x -> !speakers.contains(x));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "on behalf of the minister", beside the cue. */
  private Optional<Actor> onBehalf(Passage p, int verb) {
    Sentence s = p.sentence();
    for (int on : s.children(verb, "prep")) {
      int behalf = s.child(on, "pobj");
      if (behalf >= 0 && "behalf".equals(s.lemma(behalf))) {
        int of = s.child(behalf, "prep");
        int owner = of >= 0 ? s.child(of, "pobj") : s.child(behalf, "poss");
        return owner < 0 ? Optional.empty() : actors.headed(p, owner);
      }
    }
    return Optional.empty();
  }

  /** A spokesman's affiliation is whom he speaks for. */
  private static @Nullable String affiliation(List<Actor> speakers, boolean titled) {
    if (speakers.size() != 1) {
      return null;
    }
    String role = speakers.getFirst().role();
    boolean spokesman = titled || (role != null && role.startsWith("spokes"));
    return spokesman ? speakers.getFirst().affiliation() : null;
  }

  private static boolean onRecord(Sentence s, int source, List<Actor> speakers) {
    if (SourceNouns.spokesman(s.lemma(source))) {
      return true;
    }
    if (!speakers.isEmpty()) {
      return speakers.stream().anyMatch(x -> x.type() != Actor.Type.UNNAMED);
    }
    boolean named = s.tag(source).startsWith("NNP");
    for (int child : s.children(source, "appos", "compound")) {
      named |= "appos".equals(s.label(child)) && s.tag(child).startsWith("NNP");
    }
    return named || !SourceNouns.unnamed(s.lemma(source));
  }
}
