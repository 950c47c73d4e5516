package parley.reading.claim;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;

/**
 * Something a report says, with the words it came from. Actors are named by the ids of their {@link
 * Actor} claims; enumerations are lower case in JSON; absent values are left out.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Source.class, name = "report"),
  @JsonSubTypes.Type(value = Actor.class, name = "actor"),
  @JsonSubTypes.Type(value = Statement.class, name = "statement"),
  @JsonSubTypes.Type(value = Event.class, name = "event"),
  @JsonSubTypes.Type(value = Condition.class, name = "condition"),
  @JsonSubTypes.Type(value = Sequence.class, name = "sequence"),
  @JsonSubTypes.Type(value = Leverage.class, name = "leverage"),
  @JsonSubTypes.Type(value = Position.class, name = "position"),
  @JsonSubTypes.Type(value = Demand.class, name = "demand"),
  @JsonSubTypes.Type(value = Meeting.class, name = "meeting"),
  @JsonSubTypes.Type(value = Commitment.class, name = "commitment"),
  @JsonSubTypes.Type(value = Relation.class, name = "relation"),
  @JsonSubTypes.Type(value = Dated.class, name = "date"),
})
public sealed interface Claim
    permits Source,
        Actor,
        Statement,
        Event,
        Condition,
        Sequence,
        Leverage,
        Position,
        Demand,
        Meeting,
        Commitment,
        Relation,
        Dated {

  /** Unique within the report and the same for the same input, such as {@code condition-1}. */
  String id();

  /** The id of the report that says it. */
  String report();

  /** How likely the claim is to be right, 0 to 1, calibrated on the development data. */
  double confidence();

  /** The rule that made the claim, such as {@code until-clause}. */
  String rule();

  /** The same claim, as sure as this. */
  Claim withConfidence(double confidence);

  /** As the claims file calls it, such as {@code condition}. */
  default String kind() {
    return switch (this) {
      case Source source -> "report";
      case Dated dated -> "date";
      default -> getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }
}
