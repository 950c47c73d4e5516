package parley.talks;

/** Anything in the Talks that says what it rests on. */
public interface Item {

  /** Where the item comes from. */
  Basis basis();
}
