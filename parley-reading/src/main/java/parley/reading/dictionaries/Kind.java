package parley.reading.dictionaries;

/** What a dictionary entry is. */
public enum Kind {
  STATE,
  BODY,
  ORGANISATION,
  GROUP,
  PERSON,
  /** A town or region: where something is, not who acts. */
  PLACE,
  /** A role noun such as foreign minister or rebel; its code adds a sector to a country's. */
  ROLE,
  /** Named in a user's dictionary in the field's own format, which does not say what it is. */
  UNKNOWN
}
