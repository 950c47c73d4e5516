package parley.opinion.asking;

/** Something that answers questions in words. */
@FunctionalInterface
public interface Model {

  /**
   * The answer, whatever it says; empty where the model declined.
   *
   * @throws ModelFailure if there is none
   */
  String answer(Question question) throws ModelFailure;
}
