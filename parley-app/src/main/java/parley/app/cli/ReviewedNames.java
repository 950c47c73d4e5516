package parley.app.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Parties;
import parley.app.material.Phrases;
import parley.reading.drafting.Draft;
import parley.reading.drafting.Sameness;
import parley.reading.review.Review;
import parley.talks.Agreement;
import parley.talks.Issue;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.formula.Nearest;

/** Whether names that a person puts together or apart name anything, and what that changes. */
final class ReviewedNames {

  private final DossierInput input;

  ReviewedNames(DossierInput input) {
    this.input = input;
  }

  /**
   * Checks that something bears each name: the reports say it, or a draft of them shows it.
   *
   * @throws Failure for one that is nobody's, most likely mistyped
   */
  void check(List<Review.Names> pairs) {
    if (pairs.isEmpty()) {
      return;
    }
    Material material = material(Sameness.NONE);
    String said =
        material.readings().stream()
            .map(reading -> Phrases.oneLine(reading.report().text()))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    Set<String> known = new HashSet<>(shown(draft(Sameness.NONE)));
    known.addAll(shown(draft(Sameness.of(input.review()))));
    List<String> parties = material.parties().all().stream().map(Parties.Party::name).toList();
    parties.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    pairs.stream()
        .flatMap(names -> names.these().stream())
        .filter(name -> !said.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(name -> {
          throw new Failure(
              ExitCode.USAGE,
              "no report says “"
                  + name
                  + "”, and no draft shows it"
                  + Nearest.to(name, parties)
                      .map(near -> "; did you mean " + near + "?")
                      .orElse("; name a party, step or issue as the reports or the draft do"));
        });
  }

  /** Those of the names decided about that make no difference to the draft. */
  List<Review.Names> idle(List<Review.Names> merged, List<Review.Names> split) {
    if (merged.isEmpty() && split.isEmpty()) {
      return List.of();
    }
    Review review = input.review();
    String drafted = TalksFile.write(draft(Sameness.of(review)).talks());
    return Stream.concat(merged.stream(), split.stream())
        .filter(names ->
            drafted.equals(TalksFile.write(draft(Sameness.of(review.without(names))).talks())))
        .toList();
  }

  private Material material(Sameness sameness) {
    return Material.of(input.readings(), 0, sameness);
  }

  private Draft draft(Sameness sameness) {
    return Analysis.draft(material(sameness), null, null);
  }

  /** What a draft and its merges call things, in small letters. */
  private static Set<String> shown(Draft draft) {
    Talks talks = draft.talks();
    return Stream.of(
            draft.merges().stream().flatMap(m -> Stream.of(m.one(), m.other())),
            talks.parties().stream()
                .flatMap(p -> Stream.concat(Stream.of(p.id(), p.name()), p.aliases().stream())),
            talks.parties().stream().flatMap(p -> p.members().stream()),
            talks.choices().stream()
                .flatMap(o -> Stream.of(o.id().toString(), o.id().name(), o.does())),
            talks.choices().stream().map(o -> talks.nameOf(o.id().party()) + ": " + o.does()),
            talks.agreements().stream().map(Agreement::id),
            talks.steps().stream().flatMap(s -> Stream.of(s.id(), s.words().orElse(s.id()))),
            talks.issues().stream().map(Issue::id),
            talks.issues().stream().flatMap(i -> i.words().stream()))
        .flatMap(names -> names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
