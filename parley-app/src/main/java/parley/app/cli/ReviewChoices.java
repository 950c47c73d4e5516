package parley.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.reading.review.Correction.Decision;
import parley.reading.review.Review;
import parley.reading.review.Reviewed;
import parley.reading.review.Reviewer;
import picocli.CommandLine.Option;

/** What a person decides about a dossier on the command line. */
final class ReviewChoices {

  @Option(
      names = "--accept",
      paramLabel = "ID",
      description = "Take a claim as certain: condition-1, or REPORT/condition-1.")
  private List<String> accept = new ArrayList<>();

  @Option(names = "--reject", paramLabel = "ID", description = "Take a claim as wrong.")
  private List<String> reject = new ArrayList<>();

  @Option(
      names = "--edit",
      arity = "2..*",
      paramLabel = "ID FIELD=VALUE",
      hideParamSyntax = true,
      description = "Set fields of a claim; actors by name, commas between several.")
  private List<String> edit = new ArrayList<>();

  @Option(
      names = "--merge",
      arity = "2",
      paramLabel = "NAME",
      description = "Two names of one party, step or issue.")
  private List<String> merge = new ArrayList<>();

  @Option(
      names = "--split",
      arity = "2",
      paramLabel = "NAME",
      description = "Two names that are not one.")
  private List<String> split = new ArrayList<>();

  @Option(
      names = "--undo",
      paramLabel = "ID",
      description =
          "Take back what was decided about a claim, or what was merged or split under a name.")
  private List<String> undo = new ArrayList<>();

  boolean none() {
    return Stream.of(accept, reject, edit, merge, split, undo).allMatch(List::isEmpty);
  }

  /** The claims accepted, rejected or edited, as they were named. */
  List<String> claims() {
    return Stream.of(accept, reject, edits().keySet()).flatMap(names -> names.stream()).toList();
  }

  /**
   * The names merged, two by two.
   *
   * @throws Failure where two are not two names
   */
  List<Review.Names> merged() {
    return pairs(merge);
  }

  /** The names split, in the same way. */
  List<Review.Names> splitted() {
    return pairs(split);
  }

  /**
   * What is decided with these choices.
   *
   * @throws Failure where a choice is about nothing in the dossier
   */
  Review on(DossierInput input) {
    Reviewer reviewer = new Reviewer(input.dossier());
    Review review = input.review();
    for (String name : undo) {
      review = without(review, input.reviewed(), name);
    }
    try {
      for (String id : accept) {
        review = review.with(reviewer.decide(Decision.ACCEPT, reviewer.get(id)));
      }
      for (String id : reject) {
        review = review.with(reviewer.decide(Decision.REJECT, reviewer.get(id)));
      }
      for (Map.Entry<String, Map<String, String>> one : edits().entrySet()) {
        review = review.with(reviewer.edit(reviewer.get(one.getKey()), one.getValue()));
      }
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
    for (Review.Names names : merged()) {
      review = review.merged(names);
    }
    for (Review.Names names : splitted()) {
      review = review.split(names);
    }
    return review;
  }

  private static Review without(Review review, Reviewed reviewed, String name) {
    String report = name.substring(0, Math.max(0, name.lastIndexOf('/')));
    String id = name.substring(name.lastIndexOf('/') + 1);
    List<Reviewed.Outcome> meant =
        reviewed.outcomes().stream()
            .filter(o -> o.claim().or(o.correction()::was).filter(id::equals).isPresent())
            .filter(o -> o.correction().report().contains(report))
            .toList();
    if (meant.size() > 1) {
      throw new Failure(
          ExitCode.USAGE,
          "--undo "
              + name
              + ": of several reports; write "
              + meant.getFirst().correction().report()
              + "/"
              + id);
    }
    Review left =
        meant.isEmpty() ? review.without(name) : review.without(meant.getFirst().correction());
    if (left.equals(review)) {
      throw new Failure(
          ExitCode.USAGE,
          "--undo "
              + name
              + ": nothing is decided about it; 'parley review DOSSIER' lists what is");
    }
    return left;
  }

  private static List<Review.Names> pairs(List<String> names) {
    List<Review.Names> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i += 2) {
      try {
        pairs.add(Review.Names.of(names.get(i), names.get(i + 1)));
      } catch (IllegalArgumentException e) {
        throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
      }
    }
    return pairs;
  }

  /** The fields to set by claim; a word without an equals sign names the next claim. */
  private Map<String, Map<String, String>> edits() {
    Map<String, Map<String, String>> edits = new LinkedHashMap<>();
    Map<String, String> fields = Map.of();
    for (String word : edit) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        fields = edits.computeIfAbsent(word, id -> new LinkedHashMap<>());
      } else if (edits.isEmpty()) {
        throw new Failure(ExitCode.USAGE, "--edit " + word + ": name the claim first");
      } else {
        fields.put(word.substring(0, equals), word.substring(equals + 1));
      }
    }
    edits.forEach((id, set) -> {
      if (set.isEmpty()) {
        throw new Failure(ExitCode.USAGE, "--edit " + id + ": say what to set: FIELD=VALUE");
      }
    });
    return edits;
  }
}
