package parley.reading.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.dossier.ClaimsFile;
import parley.reading.dossier.Dossier;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A dossier as a person has corrected it.
 *
 * @param dossier without the claims rejected, with the edits made
 * @param outcomes what became of each correction, in the order of the review
 */
public record Reviewed(Dossier dossier, List<Outcome> outcomes) {

  /** The rule of a claim that a person has edited. */
  public static final String PERSON = "person";

  public Reviewed {
    outcomes = List.copyOf(outcomes);
  }

  /** What became of a correction. */
  public enum Fate {
    /** Its claim stands where it stood. */
    DONE,
    /** Its words are no longer exactly a claim; the claim that overlaps them most was taken. */
    MOVED,
    /** No claim has its words any more. */
    LOST,
    /** The claim is there but the edit does not fit it. */
    REFUSED
  }

  /**
   * What became of a correction.
   *
   * @param claim id of the claim it was made to, empty where there is none
   * @param words what to tell a person
   */
  public record Outcome(Correction correction, Fate fate, Optional<String> claim, String words) {}

  /** Whether two ids are of reports of one name; after it stands a digest of the text. */
  public static boolean isOfOneName(String report, String other) {
    String digest = "-[0-9a-f]{8}$";
    return report.replaceFirst(digest, "").equals(other.replaceFirst(digest, ""));
  }

  /** Applies a review. */
  public static Reviewed of(Dossier dossier, Review review) {
    return new Work(dossier).apply(review);
  }

  private static final class Work {

    private final Dossier dossier;
    private final Map<String, List<Claim>> byReport = new HashMap<>();
    private final Map<Claim, Claim> changed = new HashMap<>();
    private final Set<Claim> rejected = new HashSet<>();

    Work(Dossier dossier) {
      this.dossier = dossier;
      dossier
          .claims()
          .forEach(c -> byReport.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(c));
    }

    Reviewed apply(Review review) {
      List<Outcome> outcomes = review.claims().stream().map(this::outcome).toList();
      List<Claim> claims = new ArrayList<>();
      for (Claim claim : dossier.claims()) {
        if (!rejected.contains(claim)) {
          without(changed.getOrDefault(claim, claim)).ifPresent(claims::add);
        }
      }
      return new Reviewed(new Dossier(dossier.texts(), claims), outcomes);
    }

    private Outcome outcome(Correction correction) {
      String report = report(correction.report());
      String text = dossier.texts().get(report);
      if (text == null) {
        return new Outcome(
            correction,
            Fate.LOST,
            Optional.empty(),
            "no report "
                + Quoted.of(correction.report())
                + " in the dossier"
                + Nearest.to(correction.report(), byReport.keySet().stream().sorted().toList())
                    .map(near -> "; did you mean " + near + "?")
                    .orElse("; read it again, or take the correction out"));
      }
      Found found = Found.of(correction, text, byReport.getOrDefault(report, List.of()));
      if (found.claim().isEmpty()) {
        return new Outcome(correction, Fate.LOST, Optional.empty(), found.words());
      }
      Claim claim = found.claim().get();
      try {
        decide(correction, claim, text);
      } catch (ClaimEdit.RefusedException e) {
        return new Outcome(
            correction, Fate.REFUSED, Optional.of(claim.id()), String.valueOf(e.getMessage()));
      }
      return new Outcome(
          correction,
          found.exact() ? Fate.DONE : Fate.MOVED,
          Optional.of(claim.id()),
          found.words());
    }

    /** The report meant: the one of that id, or else the only one of that name with other words. */
    private String report(String id) {
      if (dossier.texts().containsKey(id)) {
        return id;
      }
      List<String> alike =
          dossier.texts().keySet().stream().filter(r -> isOfOneName(r, id)).toList();
      return alike.size() == 1 ? alike.getFirst() : id;
    }

    private void decide(Correction correction, Claim claim, String text) {
      switch (correction.decision()) {
        case REJECT -> rejected.add(claim);
        case ACCEPT -> changed.put(claim, claim.withConfidence(1));
        case EDIT ->
            changed.put(
                claim, new ClaimEdit(claim, text, actors(claim.report())).with(correction.set()));
      }
    }

    private List<Actor> actors(String report) {
      return byReport.getOrDefault(report, List.of()).stream()
          .filter(Actor.class::isInstance)
          .map(Actor.class::cast)
          .toList();
    }

    /** The claim without rejected actors; empty where it cannot be without them. */
    private Optional<Claim> without(Claim claim) {
      Set<String> gone = new HashSet<>();
      for (Claim other : rejected) {
        if (other instanceof Actor && other.report().equals(claim.report())) {
          gone.add(other.id());
        }
      }
      if (gone.isEmpty()) {
        return Optional.of(claim);
      }
      String kind = Anchors.kind(claim);
      ObjectNode tree = tree(claim);
      boolean touched = false;
      for (String field : ActorFields.of(kind)) {
        JsonNode value = tree.get(field);
        if (value instanceof ArrayNode list) {
          int before = list.size();
          for (int i = list.size() - 1; i >= 0; i--) {
            if (gone.contains(list.get(i).asString())) {
              list.remove(i);
            }
          }
          touched |= list.size() < before;
        } else if (value != null && gone.contains(value.asString())) {
          if (ActorFields.requires(kind, field)) {
            return Optional.empty();
          }
          tree.remove(field);
          touched = true;
        }
      }
      return Optional.of(touched ? ClaimsFile.claim(claim.id(), tree.toString()) : claim);
    }

    private static ObjectNode tree(Claim claim) {
      return (ObjectNode) JsonMapper.shared().readTree(ClaimsFile.line(claim));
    }
  }
}
