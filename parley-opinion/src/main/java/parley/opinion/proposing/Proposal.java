package parley.opinion.proposing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Statement;

/**
 * A claim as a language model proposes it: in words that it says are the report's. The fields are
 * those of the claim of the same name, with a quotation in place of each span and a name in place
 * of each actor's id. Nothing here is believed yet; a field that should not be absent may be.
 *
 * <p>There is no proposal for a report, which is what it is; none for a date or an event, whose
 * values are computed or coded and cannot be quoted.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Proposal.OfActor.class, name = "actor"),
  @JsonSubTypes.Type(value = Proposal.OfStatement.class, name = "statement"),
  @JsonSubTypes.Type(value = Proposal.OfCondition.class, name = "condition"),
  @JsonSubTypes.Type(value = Proposal.OfSequence.class, name = "sequence"),
  @JsonSubTypes.Type(value = Proposal.OfLeverage.class, name = "leverage"),
  @JsonSubTypes.Type(value = Proposal.OfDemand.class, name = "demand"),
  @JsonSubTypes.Type(value = Proposal.OfPosition.class, name = "position"),
  @JsonSubTypes.Type(value = Proposal.OfCommitment.class, name = "commitment"),
  @JsonSubTypes.Type(value = Proposal.OfMeeting.class, name = "meeting"),
  @JsonSubTypes.Type(value = Proposal.OfRelation.class, name = "relation"),
})
public sealed interface Proposal {

  /** The sentence or two that hold the quotations, so that words found twice are told apart. */
  @Nullable String passage();

  /** Somebody who takes part. */
  record OfActor(@Nullable String passage, @Nullable String name, Actor.@Nullable Type type)
      implements Proposal {}

  /** Somebody says something. */
  record OfStatement(
      @Nullable String passage,
      List<String> speakers,
      Statement.@Nullable Mode mode,
      @Nullable String cue,
      List<String> content,
      @Nullable String addressee,
      boolean negated)
      implements Proposal {}

  /** Something has to hold first. */
  record OfCondition(
      @Nullable String passage,
      Condition.@Nullable Type type,
      List<String> statedBy,
      @Nullable String marker,
      @Nullable String blocked,
      @Nullable String consequence,
      List<Need> needs,
      Condition.@Nullable Polarity polarity)
      implements Proposal {}

  /** One thing that has to hold, and who has to act. */
  record Need(@Nullable String words, List<String> by) {}

  /** First this, then that. */
  record OfSequence(
      @Nullable String passage, List<String> by, List<String> steps, List<String> markers)
      implements Proposal {}

  /** Somebody can move somebody. */
  record OfLeverage(
      @Nullable String passage,
      @Nullable String principal,
      @Nullable String through,
      @Nullable String on,
      @Nullable String act,
      @Nullable String marker,
      @Nullable String goal)
      implements Proposal {}

  /** Somebody asks something of somebody. */
  record OfDemand(
      @Nullable String passage,
      List<String> by,
      List<String> of,
      @Nullable String content,
      @Nullable String cue)
      implements Proposal {}

  /** Where somebody stands; the issue is a quotation like the evidence. */
  record OfPosition(
      @Nullable String passage,
      @Nullable String actor,
      @Nullable String issue,
      Position.@Nullable Stance stance,
      @Nullable String evidence,
      @Nullable String attributedBy)
      implements Proposal {}

  /** What somebody has bound itself to. */
  record OfCommitment(
      @Nullable String passage,
      @Nullable String by,
      @Nullable String content,
      @Nullable String attributedBy,
      Commitment.@Nullable Status status)
      implements Proposal {}

  /** A meeting; its day is given by the words that name it. */
  record OfMeeting(
      @Nullable String passage,
      List<String> participants,
      @Nullable String convener,
      @Nullable String body,
      List<String> agenda,
      @Nullable String date,
      @Nullable String place,
      Meeting.@Nullable Status status,
      List<String> confirmedBy,
      List<String> refusedBy,
      @Nullable String words)
      implements Proposal {}

  /** A standing tie. */
  record OfRelation(
      @Nullable String passage,
      @Nullable String from,
      @Nullable String to,
      Relation.@Nullable Type type,
      Relation.@Nullable Status status,
      @Nullable String evidence)
      implements Proposal {}
}
