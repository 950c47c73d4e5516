package parley.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, with every mention.
 *
 * @param name the fullest name the report gives, or the phrase for somebody unnamed
 * @param code CAMEO actor code, where known
 * @param role the office or function as the report words it
 * @param affiliation id of the actor this one belongs to or speaks for
 * @param members ids of the actors a joint actor or group is made of
 */
public record Actor(
    String id,
    String report,
    String name,
    Type type,
    @Nullable String code,
    @Nullable String role,
    @Nullable String affiliation,
    List<String> members,
    List<Mention> mentions,
    double confidence,
    String rule)
    implements Claim {

  public Actor {
    members = List.copyOf(members);
    mentions = List.copyOf(mentions);
  }

  /** Of the id alone: the mentions may be thousands, and actors are looked up word by word. */
  @Override
  public int hashCode() {
    return Objects.hash(report, id);
  }

  @Override
  public Actor withConfidence(double confidence) {
    return new Actor(
        id, report, name, type, code, role, affiliation, members, mentions, confidence, rule);
  }

  /** The same actor, mentioned there too, in text order. */
  public Actor mentionedAt(List<Mention> more) {
    List<Mention> all = new ArrayList<>(mentions);
    Set<Mention> known = Set.copyOf(mentions);
    more.stream().filter(m -> !known.contains(m)).forEach(all::add);
    all.sort(Comparator.comparing(Mention::span));
    return new Actor(
        id, report, name, type, code, role, affiliation, members, all, confidence, rule);
  }

  /** What kind of party an actor is. */
  public enum Type {
    STATE,
    GOVERNMENT,
    PERSON,
    ORGANISATION,
    GROUP,
    BODY,
    UNNAMED,
    JOINT
  }

  /** One place where the actor is spoken of. */
  public record Mention(Span span, Form form) {}

  /**
   * How a mention names its actor: a metonym is a capital or palace that stands for a government.
   */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN,
    METONYM
  }
}
