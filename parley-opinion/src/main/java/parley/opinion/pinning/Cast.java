package parley.opinion.pinning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.opinion.pinning.Unfounded.Why;
import parley.opinion.proposing.Proposal;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Span;
import parley.reading.report.Report;

/**
 * Who takes part in a report, by the names that a model uses. A name is that of an actor of the
 * rules wherever it can be; somebody new is taken in only if the report names them, and then by the
 * report's words.
 */
final class Cast {

  /** Words that stand for somebody only where they stand. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "his", "its",
          "their", "our", "who", "whom", "this", "that", "these", "those", "one");

  private static final int LONGEST_NAME = 100;

  /** No report names more people that the rules do not see; a model that does goes in circles. */
  private static final int MOST_ADDED = 200;

  private final Report report;
  private final List<Quotable> paragraphs;
  private final String proposer;
  private final NameIndex names;
  private final Map<String, Actor> all = new LinkedHashMap<>();
  private final List<Actor> added = new ArrayList<>();
  private final int lastNumber;

  /** The actors among the claims of a report; {@code proposer} marks those that are added. */
  Cast(Report report, List<Claim> claims, String proposer) {
    this.report = report;
    this.paragraphs = report.paragraphs().stream().map(p -> Quotable.of(report.text(), p)).toList();
    this.proposer = proposer;
    this.names = new NameIndex(report.text());
    for (Claim claim : claims) {
      if (claim instanceof Actor actor) {
        all.put(actor.id(), actor);
        names.add(actor);
      }
    }
    this.lastNumber = Numbers.last(claims, "actor");
  }

  /** Those who were not among the claims, in the order they were taken in. */
  List<Actor> added() {
    return List.copyOf(added);
  }

  /** The names of the actors mentioned in an excerpt, in the order of the claims. */
  List<String> namesIn(Excerpt excerpt) {
    return all.values().stream()
        .filter(a ->
            a.mentions().stream()
                .anyMatch(m -> excerpt.pieces().stream().anyMatch(p -> p.contains(m.span()))))
        .map(Actor::name)
        .distinct()
        .toList();
  }

  /**
   * Takes in somebody a model proposes; {@code false} where the rules know them already.
   *
   * @throws Unfounded if the excerpt does not name them, or the words are no name
   */
  boolean introduce(Proposal.OfActor proposal, Ground ground) {
    String name = proposal.name() == null ? "" : NameIndex.bare(proposal.name());
    Actor.Type type = proposal.type();
    if (type == null || type == Actor.Type.JOINT || !isName(name)) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    if (!names.called(name).isEmpty()) {
      return false;
    }
    List<Span> places = ground.find(name);
    if (places.isEmpty()) {
      throw new Unfounded(Why.NOBODY);
    }
    Optional<Actor> same =
        names.touching(places).stream().filter(a -> a.type() == type).findFirst();
    if (same.isPresent()) {
      names.add(name, same.get());
      return false;
    }
    add(name, type, places.getFirst());
    return true;
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_NAME
        && !PRONOUNS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private Actor add(String name, Actor.Type type, Span first) {
    if (added.size() == MOST_ADDED) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    String words = first.of(report.text()).strip().replaceAll("\\s+", " ");
    Actor.Form form = isProper(words) ? Actor.Form.NAME : Actor.Form.NOMINAL;
    List<Actor.Mention> mentions =
        paragraphs.stream()
            .flatMap(p -> p.find(name).stream())
            .map(span -> new Actor.Mention(span, form))
            .toList();
    Actor actor =
        new Actor(
            "actor-" + (lastNumber + added.size() + 1),
            report.id(),
            words,
            type,
            null,
            null,
            null,
            List.of(),
            mentions,
            Maker.CONFIDENCE,
            proposer);
    added.add(actor);
    all.put(actor.id(), actor);
    names.add(actor);
    return actor;
  }

  private static boolean isProper(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase);
  }

  /**
   * The id of the one actor that a name means: whom the rules see at these words in the passage,
   * with the article or without; else who is called so, else the one person named inside the words;
   * else somebody new, where the words are a name that stands there and are nobody's yet.
   *
   * @throws Unfounded if that is nobody, or may be several
   */
  String id(@Nullable String name, Ground.Pins pins) {
    if (name == null || name.isBlank()) {
      throw new Unfounded(Why.NO_CLAIM);
    }
    List<Span> places = new ArrayList<>(pins.named(name));
    places.addAll(pins.named(NameIndex.bare(name)));
    Set<Actor> called = names.called(name);
    return only(names.at(places))
        .or(() -> only(called))
        .or(() -> only(in(pins.passage(), called)))
        .or(() -> only(persons(names.touching(places))))
        .or(() -> called.isEmpty() ? somebodyNew(NameIndex.bare(name), places) : Optional.empty())
        .orElseThrow(() -> new Unfounded(Why.NOBODY))
        .id();
  }

  /** As the rules do with a name they know nothing of, it is taken for an organisation's. */
  private Optional<Actor> somebodyNew(String name, List<Span> places) {
    return isName(name) && isProper(name) && !places.isEmpty() && names.touching(places).isEmpty()
        ? Optional.of(add(name, Actor.Type.ORGANISATION, places.getLast()))
        : Optional.empty();
  }

  private static Set<Actor> persons(Set<Actor> actors) {
    return actors.stream()
        .filter(a -> a.type() == Actor.Type.PERSON)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<String> ids(List<String> several, Ground.Pins pins) {
    return several.stream().map(n -> id(n, pins)).distinct().toList();
  }

  /** As {@link #id}; absent where nobody is named. */
  @Nullable String found(@Nullable String name, Ground.Pins pins) {
    return name == null || name.isBlank() ? null : id(name, pins);
  }

  /** Whether one of them has a name. */
  boolean onRecord(List<String> ids) {
    return ids.stream().map(all::get).anyMatch(a -> a != null && a.type() != Actor.Type.UNNAMED);
  }

  private static Optional<Actor> only(Set<Actor> actors) {
    return actors.size() == 1 ? actors.stream().findFirst() : Optional.empty();
  }

  private static Set<Actor> in(@Nullable Span passage, Set<Actor> actors) {
    if (passage == null) {
      return Set.of();
    }
    return actors.stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> passage.contains(m.span())))
        .collect(Collectors.toSet());
  }
}
