package parley.reading.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** The actors of one report and where each is mentioned. */
public final class Actors {

  private final List<Actor> all;
  private final Map<String, Actor> byId = new HashMap<>();
  private final NavigableMap<Span, Actor> byMention = new TreeMap<>();

  public Actors(List<Actor> all) {
    this.all = List.copyOf(all);
    for (Actor actor : this.all) {
      byId.put(actor.id(), actor);
      for (Actor.Mention mention : actor.mentions()) {
        byMention.putIfAbsent(mention.span(), actor);
      }
    }
  }

  public List<Actor> all() {
    return all;
  }

  public Optional<Actor> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The actor whose shortest mention covers this stretch of text. */
  public Optional<Actor> at(Span span) {
    return byMention.headMap(new Span(span.start(), span.start()), true).entrySet().stream()
        .filter(e -> e.getKey().contains(span))
        .min(Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** The actor that a noun phrase names, given the phrase's head token. */
  public Optional<Actor> headed(Passage passage, int token) {
    return at(passage.span(token));
  }

  /** The actors mentioned inside a stretch of text, in order of mention, each once. */
  public List<Actor> within(Span span) {
    return byMention
        .subMap(
            new Span(span.start(), Integer.MAX_VALUE), true, new Span(span.end(), span.end()), true)
        .entrySet()
        .stream()
        .filter(e -> span.contains(e.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  /** The actors that a noun phrase and everything conjoined with it name. */
  public List<Actor> conjoined(Passage passage, int token) {
    Sentence s = passage.sentence();
    return Clauses.conjuncts(s, token).stream()
        .flatMap(i -> headed(passage, i).stream())
        .distinct()
        .toList();
  }
}
