package parley.opinion.pinning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/** Actors by what they are called and by where they are mentioned. */
final class NameIndex {

  private final String text;
  private final Map<String, Set<Actor>> byName = new HashMap<>();
  private final Map<Span, Set<Actor>> bySpan = new LinkedHashMap<>();

  NameIndex(String text) {
    this.text = text;
  }

  void add(Actor actor) {
    add(actor.name(), actor);
    for (Actor.Mention mention : actor.mentions()) {
      bySpan.computeIfAbsent(mention.span(), s -> new LinkedHashSet<>()).add(actor);
      if (mention.form() != Actor.Form.PRONOUN) {
        add(mention.span().of(text), actor);
      }
    }
  }

  /** One more name of an actor. */
  void add(String name, Actor actor) {
    byName.computeIfAbsent(key(name), k -> new LinkedHashSet<>()).add(actor);
  }

  /** Everybody called so; never by a pronoun. */
  Set<Actor> called(String name) {
    return byName.getOrDefault(key(name), Set.of());
  }

  /** Everybody mentioned by exactly the words of one of these places, a pronoun too. */
  Set<Actor> at(List<Span> places) {
    Set<Actor> found = new LinkedHashSet<>();
    places.forEach(p -> found.addAll(bySpan.getOrDefault(p, Set.of())));
    return found;
  }

  /** Everybody with a mention inside one of these places or around it. */
  Set<Actor> touching(List<Span> places) {
    Set<Actor> found = new LinkedHashSet<>();
    if (!places.isEmpty()) {
      bySpan.forEach((span, actors) -> {
        if (places.stream().anyMatch(p -> p.contains(span) || span.contains(p))) {
          found.addAll(actors);
        }
      });
    }
    return found;
  }

  /** Names that differ only in how they are written or in their article are the same. */
  private static String key(String name) {
    return bare(Quotable.folded(name)).toLowerCase(Locale.ROOT);
  }

  /** Without the article, which the report may write with a capital. */
  static String bare(String name) {
    String words = name.strip();
    return words.regionMatches(true, 0, "the ", 0, 4) ? words.substring(4) : words;
  }
}
