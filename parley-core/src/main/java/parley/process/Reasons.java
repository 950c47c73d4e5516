package parley.process;

import java.util.List;
import java.util.stream.Collectors;
import parley.talks.Need;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Agreed;

/** Says why a step does not hold. */
final class Reasons {

  private final Talks talks;
  private final Words words;

  Reasons(Talks talks) {
    this.talks = talks;
    this.words = new Words(talks);
  }

  /** What of these needs does not hold. */
  String missing(List<Need> needs, Situation now) {
    return needs.stream()
        .filter(need -> !now.holds(need.formula()))
        .map(need -> missing(need, now))
        .collect(Collectors.joining("; "));
  }

  private String missing(Need need, Situation now) {
    var lacking =
        Words.parts(need.formula()).stream()
            .filter(part -> !now.holds(part))
            .map(part -> words.of(part) + lackingMembers(part, now))
            .toList();
    return switch (need) {
      case Need.Own own -> String.join("; ", lacking);
      case Need.Demanded(var condition) ->
          (condition.by().isEmpty()
                  ? "as a condition"
                  : "as "
                      + words.parties(condition.by())
                      + words.verb(condition.by(), " asks", " ask"))
              + ", "
              + String.join("; ", lacking);
      case Need.Earlier earlier -> String.join("; ", lacking) + ", which comes first";
    };
  }

  private String lackingMembers(Formula part, Situation now) {
    if (!(part instanceof Agreed(var name))) {
      return "";
    }
    var missing =
        talks.findAgreement(name).orElseThrow().options().stream()
            .filter(option -> !now.state().has(option.id()))
            .map(option -> option.id().party())
            .toList();
    return missing.isEmpty() ? "" : " (still without " + words.parties(missing) + ")";
  }
}
