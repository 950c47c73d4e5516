package parley.talks;

/** A tie between two parties that a party's own keys do not say. */
public record Relation(String from, String to, Kind kind, Basis basis) implements Item {

  /** Kinds of tie, read from {@code from} to {@code to}. */
  public enum Kind implements Worded {
    MEMBER,
    LEADS,
    CONVENES,
    REPRESENTS,
    ENVOY_OF,
    ALLY,
    PARTNER,
    REPORTS_TO,
    DECIDES_FOR,
    CHANNEL,
    ACCEPTS,
    REJECTS,
    THREATENS
  }
}
