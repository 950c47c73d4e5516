package parley.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** The actors of one report and where each is mentioned. */
public final class Actors {

  private final List<Actor> all;
  private final Map<String, Actor> byId = new HashMap<>();
  private final List<Placed> mentions = new ArrayList<>();
  private final int longest;

  /** A mention in text order, the longer first where two begin together. */
  private record Placed(Span span, Actor actor) {}

  public Actors(List<Actor> all) {
    this.all = List.copyOf(all);
    int longestMention = 0;
    for (Actor actor : this.all) {
      byId.put(actor.id(), actor);
      for (Actor.Mention mention : actor.mentions()) {
        mentions.add(new Placed(mention.span(), actor));
        longestMention = Math.max(longestMention, mention.span().length());
      }
    }
    longest = longestMention;
    mentions.sort(Comparator.comparing(Placed::span));
  }

  public List<Actor> all() {
    return all;
  }

  public Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The actor whose shortest mention covers this stretch of text. */
  public Optional<Actor> at(Span span) {
    Placed best = null;
    for (int i = firstFrom(span.start() + 1) - 1; i >= 0; i--) {
      Placed placed = mentions.get(i);
      if (placed.span().start() < span.end() - longest) {
        break;
      }
      if (placed.span().contains(span)
          && (best == null || placed.span().length() <= best.span().length())) {
        best = placed;
      }
    }
    return Optional.ofNullable(best).map(Placed::actor);
  }

  /** Index of the first mention that begins at this offset or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The actor that a noun phrase names, given the phrase's head token; none for -1. */
  public Optional<Actor> headed(Passage passage, int token) {
    return token < 0 ? Optional.empty() : at(passage.span(token));
  }

  /** The actors mentioned inside a stretch of text, in order of mention, each once. */
  public List<Actor> within(Span span) {
    Set<Actor> found = new LinkedHashSet<>();
    for (int i = firstFrom(span.start()); i < mentions.size(); i++) {
      Placed placed = mentions.get(i);
      if (placed.span().start() >= span.end()) {
        break;
      }
      if (span.contains(placed.span())) {
        found.add(placed.actor());
      }
    }
    return List.copyOf(found);
  }

  /** The actors that a noun phrase and everything conjoined with it name; none for -1. */
  public List<Actor> conjoined(Passage passage, int token) {
    if (token < 0) {
      return List.of();
    }
    Sentence s = passage.sentence();
    return Clauses.conjuncts(s, token).stream()
        .flatMap(i -> headed(passage, i).stream())
        .distinct()
        .toList();
  }
}
