package parley.bargaining.agreement;

import java.util.List;

/**
 * An issue that one of a few options settles.
 *
 * @param id what the file calls it
 * @param name what people call it
 * @param choices at least one
 */
public record Topic(String id, String name, List<Choice> choices) {

  public Topic {
    choices = List.copyOf(choices);
    if (choices.isEmpty()) {
      throw new IllegalArgumentException("no option settles " + name);
    }
  }

  /**
   * One way to settle a topic.
   *
   * @param id what the file calls it
   * @param words what it means
   */
  public record Choice(String id, String words) {}
}
