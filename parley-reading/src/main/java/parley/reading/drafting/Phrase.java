package parley.reading.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;

/**
 * What a stretch of a report says somebody does or something is: who it is about, and the words
 * that follow.
 *
 * @param who ids of the actors mentioned before the verb, or that open the stretch
 * @param does the act in its base form, without auxiliaries and negation, on one line; what is so,
 *     where nobody acts
 * @param negated whether what the stretch says is that it is not so
 * @param passive whether the stretch says what is done without saying by whom
 */
public record Phrase(Place place, List<String> who, String does, boolean negated, boolean passive) {

  private static final Pattern AGREE =
      Pattern.compile(
          ".*\\b(agree(s|d|ing|ment)?\\s+(on|upon|about"
              + "|to(?=\\s+(the|an?|its|his|her|their|our|any|this|that|these|those|such|all|both|some|no|\\d|(?-i:\\p{Lu}))))|reach(es|ed|ing)?|sign(s|ed|ing)?)\\s+"
              + "(both\\s+)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(stays?|stayed|remains?|remained|continues?|continued|stands?|stood|go(es)? on)\\b");

  private static final Pattern OF =
      Pattern.compile("(?:[Tt]he\\s+)?(\\p{L}+s)\\s+(?:of|from)\\s+(?:the\\s+)?");

  private static final Pattern BEING =
      Pattern.compile("\\b(is|are|was|were|has|have|can|could)\\b");

  private static final Pattern STANDING =
      Pattern.compile(
          "\\b(?=(remain(s|ed)?|stay(s|ed)?|stands?|stood|sits?|sat|lies?|lasts?|continues?|keeps?)\\b)");

  Phrase(Place place, List<String> who, String does, boolean negated) {
    this(place, who, does, negated, false);
  }

  static Phrase of(Place place) {
    return of(place, List.of());
  }

  /**
   * The act a stretch speaks of.
   *
   * @param speakers ids of the actors whose words these are, for "we" and "his government"
   */
  public static Phrase of(Place place, List<String> speakers) {
    return PhraseReader.read(place, speakers);
  }

  /** What whoever is named by the first characters of the stretch does. */
  static Phrase after(Place place, int name) {
    return PhraseReader.after(place, name);
  }

  /** The same stretch, told as another act. */
  Phrase doing(String act) {
    return new Phrase(place, who, act, negated, passive);
  }

  /** Whether the stretch says that somebody agrees on something. */
  boolean isOfAgreeing() {
    return AGREE.matcher(place.words()).find();
  }

  /** What is agreed on, where the stretch says that somebody agrees on something. */
  Phrase agreedOn() {
    String text = place.words();
    String on = AGREE.matcher(text).replaceFirst("");
    return on.equals(text) || on.isBlank()
        ? this
        : new Phrase(place, who, Terse.line(on), negated, false);
  }

  /** The end of what the stretch says goes on: the gates no longer stay shut. */
  Optional<Phrase> ended() {
    var lasting = LASTING.matcher(does);
    return lasting.find()
        ? Optional.of(
            new Phrase(
                place,
                who,
                does.substring(0, lasting.start()) + "no longer " + does.substring(lasting.start()),
                negated))
        : Optional.empty();
  }

  /** What is no longer to be so: our colleagues are no longer on the street. */
  Phrase noLonger() {
    String words = place.words();
    var being = BEING.matcher(words);
    var lasting = STANDING.matcher(words);
    String so =
        being.find()
            ? words.substring(0, being.end()) + " no longer" + words.substring(being.end())
            : lasting.find()
                ? words.substring(0, lasting.start())
                    + "no longer "
                    + words.substring(lasting.start())
                : "no longer: " + words;
    return new Phrase(place, List.of(), so, false);
  }

  /** Where the words only say whereto ("to the table"), with the coming that is left out. */
  Phrase toTheTable() {
    String text = place.words();
    return text.matches("(?i)(in)?to the .*")
        ? new Phrase(place, List.of(), "come " + Terse.line(text), false)
        : this;
  }

  /** Whether the stretch opens with the act, whoever does it: pay no rent. */
  boolean isBareAct() {
    return PhraseReader.isBareAct(place.words());
  }

  /** The noun of what the stretch names, before "of" and the like, in lower case. */
  String noun() {
    return Occurrences.head(does);
  }

  /** The words of the act. */
  public Words words() {
    return Words.ofAct(does);
  }

  /**
   * As an option or step is described: one short line that starts with a capital letter. Which arm
   * of its party is to act is told: leave the height (border guards).
   */
  String title() {
    return Label.of(this) + arm().map(name -> " (" + name + ")").orElse("");
  }

  /**
   * The same as the act of a party, which the words may only call by an arm of its own: leave
   * (soldiers).
   */
  String title(String party) {
    return Label.of(this)
        + arm().or(() -> plainArm(party)).map(name -> " (" + name + ")").orElse("");
  }

  private Optional<String> plainArm(String party) {
    return place.report().list(Actor.class).stream()
        .filter(a -> who.contains(a.id()))
        .map(Actor::name)
        .filter(name -> OrganWords.armed(Figure.head(name)) && !does.contains(name))
        .filter(name -> name.equals(name.toLowerCase(Locale.ROOT)) && !name.equals(party))
        .findFirst();
  }

  private Optional<String> arm() {
    return place.report().list(Actor.class).stream()
        .filter(a -> who.contains(a.id()))
        .filter(a -> a.affiliation() != null && a.type() == Actor.Type.GROUP)
        .map(a -> a.name().replaceFirst(".*['’]s? ", ""))
        .filter(name -> isArm(Figure.head(name)) && !does.contains(name))
        .findFirst()
        .or(this::people);
  }

  private static boolean isArm(String head) {
    return OrganWords.armed(head) || (OrganWords.inner(head) && head.endsWith("s"));
  }

  /** Who of its own is to act: Red Cross experts, observers of the Lakes Union. */
  private Optional<String> people() {
    String words = place.words();
    return place.report().list(Actor.class).stream()
        .filter(a -> who.contains(a.id()))
        .flatMap(a -> a.mentions().stream())
        .map(Actor.Mention::span)
        .filter(m -> place.span().contains(m))
        .flatMap(m -> {
          String before = words.substring(0, m.start() - place.span().start());
          String after = words.substring(m.end() - place.span().start()).strip();
          String next = after.replaceFirst("(?s)[\\s,.;:].*$", "");
          var of = OF.matcher(before);
          return of.matches() && OrganWords.inner(of.group(1))
              ? Stream.of(of.group(1))
              : OrganWords.inner(next) && next.endsWith("s") ? Stream.of(next) : Stream.empty();
        })
        .filter(name -> !does.contains(name))
        .findFirst();
  }

  /** Whether coming to an agreement is what it says. */
  boolean speaksOfAgreement() {
    String text = place.words().toLowerCase(Locale.ROOT);
    if (passive || words().first().equals("sign")) {
      String object = does.replaceFirst("^\\S+\\s+", "");
      if (NamedThings.opening(object)
          .filter(n -> NamedThings.isSignedAlone(n.head()))
          .isPresent()) {
        return false;
      }
    }
    return AGREE.matcher(text).lookingAt() || Words.of(text).sameAs(Words.of("ceasefire"));
  }
}
