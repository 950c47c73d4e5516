package parley.talks;

/**
 * Something wrong with Talks, wherever they come from.
 *
 * @param path where, such as {@code steps/peace-talks/when} or {@code conditions/0/by}
 * @param message what is wrong, with the offending value
 * @param advice what would be right
 */
public record Flaw(String path, String message, String advice) {}
