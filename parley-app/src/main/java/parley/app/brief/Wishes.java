package parley.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import parley.app.brief.Entry.Detail;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.Words;

/** What a party wants, in its order, in the words of the model and of the reports. */
final class Wishes {

  private final Talks talks;
  private final Words words;
  private final Grounds grounds;

  Wishes(Talks talks, Words words, Grounds grounds) {
    this.talks = talks;
    this.words = words;
    this.grounds = grounds;
  }

  /** The wants in their order; what only mirrors a condition is told with the conditions. */
  List<Detail> of(String party) {
    List<List<Want>> tiers =
        talks.wants().stream()
            .filter(wants -> wants.party().equals(party))
            .map(Wants::tiers)
            .flatMap(List::stream)
            .map(tier -> tier.stream().filter(want -> !mirrors(party, want)).toList())
            .filter(tier -> !tier.isEmpty())
            .toList();
    if (tiers.isEmpty()) {
      return List.of();
    }
    boolean ordered = tiers.size() > 1;
    return IntStream.range(0, tiers.size())
        .mapToObj(place ->
            Said.together(
                !ordered ? "wants" : place == 0 ? "wants first" : "then",
                tiers.get(place).stream().map(want -> new Said(want(want), want)).toList(),
                grounds))
        .toList();
  }

  /** What is wanted, and the words that say so where they are others. */
  private String want(Want want) {
    String model = words.of(want.formula());
    String quote = grounds.quoted(want.basis(), "");
    if (model.contains("…") && !quote.isEmpty()) {
      return model.replaceFirst("(^.*?: )?.*", "$1") + quote;
    }
    String core = model.replaceFirst("^.*: ", "").replaceAll("[“”\\[\\]]", "");
    return quote.isEmpty() || quote.toLowerCase(Locale.ROOT).contains(core.toLowerCase(Locale.ROOT))
        ? model
        : model + " (" + quote + ")";
  }

  private boolean mirrors(String party, Want want) {
    return talks.conditions().stream()
        .filter(condition -> condition.by().contains(party))
        .anyMatch(condition ->
            !want.basis().evidence().isEmpty()
                && want.basis().evidence().equals(condition.basis().evidence()));
  }
}
