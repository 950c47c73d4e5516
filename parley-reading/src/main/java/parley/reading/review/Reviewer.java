package parley.reading.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.dossier.Dossier;
import parley.reading.review.Correction.Decision;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;
import parley.yaml.Node;

/** Makes corrections of the claims of a dossier, as it was read. */
public final class Reviewer {

  private final Dossier dossier;

  public Reviewer(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * The claim somebody means: {@code condition-1} where one report has it, else {@code
   * REPORT/condition-1}, of the report's id as much as tells it from the others.
   *
   * @throws IllegalArgumentException where it is none, or several
   */
  public Claim get(String name) {
    int slash = name.lastIndexOf('/');
    String report = slash < 0 ? "" : name.substring(0, slash);
    String id = name.substring(slash + 1);
    List<Claim> meant =
        dossier.claims().stream()
            .filter(c -> c.id().equals(id) && c.report().contains(report))
            .toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    if (meant.size() > 1) {
      throw new IllegalArgumentException(
          meant.size()
              + " reports have a "
              + id
              + "; write "
              + meant.getFirst().report()
              + "/"
              + id);
    }
    List<String> known = dossier.claims().stream().map(Claim::id).distinct().toList();
    throw new IllegalArgumentException(
        "no claim "
            + Quoted.of(name)
            + Nearest.to(id, known).map(near -> "; did you mean " + near + "?").orElse(""));
  }

  /** Accepts or rejects a claim. */
  public Correction decide(Decision decision, Claim claim) {
    return correction(decision, claim, Map.of());
  }

  /**
   * Sets fields of a claim.
   *
   * @param set the fields; commas part the values of a field that takes several
   * @throws IllegalArgumentException where a field or value is none of this claim
   */
  public Correction edit(Claim claim, Map<String, String> set) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    set.forEach((field, value) -> values.put(field, values(claim, field, value)));
    ClaimEdit edit = new ClaimEdit(claim, text(claim), actors(claim));
    try {
      edit.with(values);
      return correction(Decision.EDIT, claim, edit.lasting(values));
    } catch (ClaimEdit.RefusedException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static List<String> values(Claim claim, String field, String value) {
    boolean several =
        Arrays.stream(claim.getClass().getRecordComponents())
            .anyMatch(c -> c.getName().equals(field) && List.class.isAssignableFrom(c.getType()));
    if (value.isBlank()) {
      return List.of();
    }
    return several
        ? Arrays.stream(value.split(",", -1)).map(String::strip).toList()
        : List.of(value.strip());
  }

  private Correction correction(Decision decision, Claim claim, Map<String, List<String>> set) {
    return new Correction(
        decision,
        Anchors.kind(claim),
        claim.report(),
        Anchors.words(claim, text(claim)),
        Optional.of(claim.id()),
        set,
        Optional.empty(),
        Node.Place.WHOLE);
  }

  private String text(Claim claim) {
    return dossier.text(claim.report()).orElseThrow();
  }

  private List<Actor> actors(Claim claim) {
    return dossier.claims().stream()
        .filter(c -> c.report().equals(claim.report()))
        .filter(Actor.class::isInstance)
        .map(Actor.class::cast)
        .toList();
  }
}
