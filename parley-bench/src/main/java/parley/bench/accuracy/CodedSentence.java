package parley.bench.accuracy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.reading.actors.Actors;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.events.Sides;

/**
 * What a sentence says as event data count it: the set of types, the set of ordered pairs of sides
 * ({@code ---} for none), and the set of both together.
 */
record CodedSentence(Set<String> types, Set<String> pairs, Set<String> both) {

  private static final String NOBODY = "---";

  /** Codes that the gold spells its own way. */
  private static final Map<String, String> SPELLINGS = Map.of("JAP", "JPN", "ITL", "ITA");

  static CodedSentence ofGold(EventRecord record) {
    CodedSentence coded = new CodedSentence(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (EventRecord.Gold gold : record.events()) {
      coded.add(
          Optional.ofNullable(gold.plover()).orElse("?"),
          gold.sources().stream().map(r -> three(r.code())).distinct().toList(),
          gold.targets().stream().map(r -> three(r.code())).distinct().toList(),
          gold.reciprocal());
    }
    return coded;
  }

  /** What was found, without what the sentence denies. */
  static CodedSentence ofFound(List<Event> events, Actors actors, int length) {
    CodedSentence coded = new CodedSentence(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    Span sentence = new Span(0, length);
    for (Event event : events) {
      if (event.status() != Event.Status.DENIED) {
        coded.add(
            event.plover(),
            sides(event.sources(), actors, sentence),
            sides(event.targets(), actors, sentence),
            event.reciprocal());
      }
    }
    return coded;
  }

  private static List<String> sides(List<String> ids, Actors actors, Span sentence) {
    return ids.stream()
        .map(id -> actors.find(id).flatMap(a -> Sides.of(actors, a, sentence)).orElse(null))
        .filter(Objects::nonNull)
        .map(CodedSentence::three)
        .distinct()
        .toList();
  }

  private static String three(String code) {
    String side = code.substring(0, Math.min(3, code.length()));
    return SPELLINGS.getOrDefault(side, side);
  }

  private void add(String type, List<String> sources, List<String> targets, boolean reciprocal) {
    types.add(type);
    Set<String> found = new TreeSet<>();
    if (targets.isEmpty() && sources.size() > 1) {
      mutual(sources, found);
    } else {
      for (String source : orNobody(sources)) {
        for (String target : orNobody(targets)) {
          found.add(source + ">" + target);
          if (reciprocal) {
            found.add(target + ">" + source);
          }
        }
      }
    }
    pairs.addAll(found);
    found.forEach(pair -> both.add(type + " " + pair));
  }

  private static void mutual(List<String> sides, Set<String> found) {
    for (String a : sides) {
      for (String b : sides) {
        if (!a.equals(b)) {
          found.add(a + ">" + b);
        }
      }
    }
  }

  private static Collection<String> orNobody(List<String> sides) {
    return sides.isEmpty() ? List.of(NOBODY) : sides;
  }
}
