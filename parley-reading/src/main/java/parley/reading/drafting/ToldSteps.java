package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.talks.Step;

/**
 * Steps that only a clause tells of, with somebody in it whom no claim knows: "the railways had
 * handed in their books". Such a step is over once the same is told as done, in other words of the
 * same family, by whoever is called so.
 */
final class ToldSteps {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private record Told(Step step, Set<String> who, Set<String> things) {}

  private final Map<String, List<Told>> byVerb = new HashMap<>();

  /** Takes in a step, if it is told so. */
  void add(Step step) {
    String words = step.words().orElse("");
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (word.start() > 0 && Verbs.isInflected(word.group())) {
        String act = Verbs.base(word.group()) + words.substring(word.end());
        Set<String> who = stems(words.substring(0, word.start()));
        ActFamilies.find(act)
            .filter(known -> !known.undergone())
            .ifPresent(known ->
                byVerb
                    .computeIfAbsent(known.verb(), v -> new ArrayList<>())
                    .add(new Told(step, who, Thing.words(act))));
        return;
      }
    }
  }

  /** The steps that are over by an occurrence. */
  List<Step> by(Occurrence occurrence) {
    if (occurrence.subject().isEmpty()) {
      return List.of();
    }
    Set<String> who = stems(Occurrences.head(occurrence.subject()));
    Set<String> things = occurrence.things();
    return byVerb.entrySet().stream()
        .filter(verb ->
            verb.getKey().equals(occurrence.verb()) || Kin.are(verb.getKey(), occurrence.verb()))
        .flatMap(verb -> verb.getValue().stream())
        .filter(told -> told.who().containsAll(who) && share(told.things(), things))
        .map(Told::step)
        .toList();
  }

  private static Set<String> stems(String words) {
    return new HashSet<>(Words.ofThings(words).stems());
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
