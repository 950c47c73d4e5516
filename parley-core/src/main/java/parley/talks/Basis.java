package parley.talks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an item of the Talks rests on. An item without evidence that is not marked as a person's
 * judgement or an assumption simply says nothing about where it comes from.
 *
 * @param evidence the words of the reports that say it
 * @param said the day it was said
 * @param status how firmly it stands
 * @param judgement whether a person judged it rather than a report saying it
 * @param assumption what was assumed to write it down
 * @param note anything else worth keeping beside it
 */
public record Basis(
    List<Evidence> evidence,
    Optional<LocalDate> said,
    Optional<Status> status,
    boolean judgement,
    Optional<String> assumption,
    Optional<String> note) {

  /** Nothing known about where an item comes from. */
  public static final Basis NONE =
      new Basis(
          List.of(), Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

  public Basis {
    evidence = List.copyOf(evidence);
  }

  /** The words of reports, and nothing else known. */
  public static Basis of(Evidence... evidence) {
    return NONE.withEvidence(List.of(evidence));
  }

  /** A person's judgement. */
  public static Basis judged() {
    return new Basis(
        List.of(), Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());
  }

  public Basis withEvidence(List<Evidence> words) {
    return new Basis(words, said, status, judgement, assumption, note);
  }

  public Basis withSaid(LocalDate day) {
    return new Basis(evidence, Optional.of(day), status, judgement, assumption, note);
  }

  public Basis withStatus(Status standing) {
    return new Basis(evidence, said, Optional.of(standing), judgement, assumption, note);
  }

  public Basis withAssumption(String assumed) {
    return new Basis(evidence, said, status, judgement, Optional.of(assumed), note);
  }

  public Basis withNote(String text) {
    return new Basis(evidence, said, status, judgement, assumption, Optional.of(text));
  }
}
