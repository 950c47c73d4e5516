package parley.reading.actors;

import java.util.List;
import java.util.Optional;
import parley.reading.claim.Actor;
import parley.reading.claim.Source;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Naming.As;
import parley.reading.report.ParsedReport;

/**
 * The state whose government a report means by <em>the government</em>: that of its dateline, if
 * the report speaks of it; without a dateline the only state that acts, if it is named twice.
 */
final class Home {

  private Home() {}

  static Optional<Figure> of(ParsedReport report, NameCast cast, Lexicon lexicon) {
    List<Figure> acting = cast.all().stream().filter(f -> f.strong && mayBeState(f)).toList();
    Source.Dateline dateline = report.report().source().dateline();
    if (dateline != null) {
      List<String> place = Folding.words(dateline.place());
      String state =
          lexicon
              .dictionaries
              .name(place, 0, place.size())
              .filter(n -> n.as() == As.CAPITAL || n.as() == As.SEAT || n.as() == As.NAME)
              .map(n -> n.entry().name())
              .orElse("");
      return acting.stream()
          .filter(f ->
              (f.entry != null && f.entry.name().equals(state))
                  || (!f.words.isEmpty() && f.words.getFirst().equals(place.getFirst())))
          .findFirst();
    }
    return acting.size() == 1 && acting.getFirst().mentions.size() > 1
        ? Optional.of(acting.getFirst()).filter(f -> f.type == Actor.Type.STATE)
        : Optional.empty();
  }

  private static boolean mayBeState(Figure f) {
    return f.type == Actor.Type.STATE || !f.typeKnown;
  }
}
