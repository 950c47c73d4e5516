package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * What a stretch of a report says somebody does or something is: who leads it, and the words that
 * follow.
 *
 * @param who id of the actor whose mention opens the stretch
 * @param does the words after it, without auxiliaries and negation, on one line
 */
record Phrase(Place place, Optional<String> who, String does) {

  private static final int LONGEST = 90;

  /**
   * Words before a name that belong to it or to nothing: articles, quotation marks, connectives.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[\\s\"'“”‘’(]*((the|a|an|both|that|if|and|then|first)\\s+)*", Pattern.CASE_INSENSITIVE);

  private static final Pattern AUXILIARIES =
      Pattern.compile(
          "^((will|would|should|shall|can|could|may|might|must|does|do|did|is|are|was|were|be|been|has|have"
              + "|had|to|not|cannot|never|no longer|first|then|only)\\b\\s*|n['’]t\\b\\s*)+",
          Pattern.CASE_INSENSITIVE);

  static Phrase of(Place place) {
    Optional<Lead> lead = lead(place);
    int from = lead.map(l -> l.mention().end()).orElse(place.span().start());
    String rest =
        place.report().words(new Span(Math.min(from, place.span().end()), place.span().end()));
    String plain =
        rest.replaceAll("\\s+", " ").replaceAll("^[\\s,;:'’\"“”)]+|[\\s,;:.\"“”(]+$", "");
    String does = lead.isPresent() ? AUXILIARIES.matcher(plain).replaceFirst("") : plain;
    return new Phrase(place, lead.map(l -> l.actor().id()), does);
  }

  private record Lead(Actor actor, Span mention) {}

  private static Optional<Lead> lead(Place place) {
    var before = BEFORE.matcher(place.report().words(place.span()));
    int latest = place.span().start() + (before.lookingAt() ? before.end() : 0);
    return place.report().list(Actor.class).stream()
        .flatMap(a -> a.mentions().stream().map(m -> new Lead(a, m.span())))
        .filter(l -> place.span().contains(l.mention()) && l.mention().start() <= latest)
        .filter(l -> l.mention().end() < place.span().end())
        .max(Comparator.comparingInt(l -> l.mention().length()));
  }

  /** Where the words only say whereto ("to the table"), the coming that is left out. */
  Phrase toTheTable() {
    return does.matches("(?i)(in)?to the .*")
        ? new Phrase(place, who, "come " + does)
        : new Phrase(place, who, AUXILIARIES.matcher(does).replaceFirst(""));
  }

  Words words() {
    return Words.of(does);
  }

  /** As an option or step is described: one short line that starts with a capital letter. */
  String title() {
    String text = does.isEmpty() ? place.words() : does;
    if (text.length() > LONGEST) {
      int cut = text.lastIndexOf(' ', LONGEST);
      text = text.substring(0, cut > 0 ? cut : LONGEST) + " …";
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /** Whether coming to an agreement is what it says. */
  boolean speaksOfAgreement() {
    return List.of(place.words().toLowerCase(Locale.ROOT).split("\\W+")).stream()
        .anyMatch(w -> w.startsWith("agree") || Words.of(w).sameAs(Words.of("ceasefire")));
  }
}
