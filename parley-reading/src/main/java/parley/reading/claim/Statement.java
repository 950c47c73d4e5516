package parley.reading.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attributed utterance, thought or intent.
 *
 * @param speakers ids of the actors who say it
 * @param onBehalfOf id of the actor the speakers speak for
 * @param cue the word that reports it, such as {@code said}; absent for a quotation continued
 *     without one
 * @param source the words that name the speaker
 * @param content what is said, one span a piece
 * @param onRecord false where the speaker is unnamed
 * @param addressee id of the actor spoken to
 * @param date the day of speaking, where the report gives it
 * @param negated whether the speaker denies the content
 */
public record Statement(
    String id,
    String report,
    List<String> speakers,
    @Nullable String onBehalfOf,
    Mode mode,
    @Nullable Span cue,
    @Nullable Span source,
    List<Span> content,
    boolean onRecord,
    @Nullable String addressee,
    @Nullable LocalDate date,
    boolean negated,
    double confidence,
    String rule)
    implements Claim {

  public Statement {
    speakers = List.copyOf(speakers);
    content = List.copyOf(content);
  }

  @Override
  public Statement withConfidence(double confidence) {
    return new Statement(
        id,
        report,
        speakers,
        onBehalfOf,
        mode,
        cue,
        source,
        content,
        onRecord,
        addressee,
        date,
        negated,
        confidence,
        rule);
  }

  /** How the content is given. */
  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED,
    THOUGHT,
    INTENT,
    REFUSAL
  }
}
