package parley.reading.review;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of a kind of claim hold actors; the required ones a claim cannot be without. */
final class ActorFields {

  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          Map.entry("actor", Set.of("affiliation", "members")),
          Map.entry("statement", Set.of("speakers", "onBehalfOf", "addressee")),
          Map.entry("event", Set.of("sources", "targets")),
          Map.entry("condition", Set.of("statedBy")),
          Map.entry("sequence", Set.of("by")),
          Map.entry("leverage", Set.of("principal", "through", "on")),
          Map.entry("position", Set.of("actor", "attributedBy")),
          Map.entry("demand", Set.of("by", "of")),
          Map.entry(
              "meeting", Set.of("participants", "convener", "body", "confirmedBy", "refusedBy")),
          Map.entry("commitment", Set.of("by", "attributedBy")),
          Map.entry("relation", Set.of("from", "to")));

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "position", List.of("actor"),
          "commitment", List.of("by"),
          "relation", List.of("from", "to"));

  private ActorFields() {}

  static Set<String> of(String kind) {
    return FIELDS.getOrDefault(kind, Set.of());
  }

  static boolean requires(String kind, String field) {
    return REQUIRED.getOrDefault(kind, List.of()).contains(field);
  }
}
