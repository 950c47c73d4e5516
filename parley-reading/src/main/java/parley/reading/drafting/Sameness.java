package parley.reading.drafting;

import java.util.List;
import parley.reading.review.Review;

/**
 * What a person says is one, or is not, although the reports call it differently, or alike.
 *
 * @param one sets of names that mean one party, step or issue
 * @param apart sets of names that do not
 */
public record Sameness(List<List<String>> one, List<List<String>> apart) {

  /** Nothing said. */
  public static final Sameness NONE = new Sameness(List.of(), List.of());

  public Sameness {
    one = one.stream().map(List::copyOf).toList();
    apart = apart.stream().map(List::copyOf).toList();
  }

  /** What a review says. */
  public static Sameness of(Review review) {
    return new Sameness(
        review.merge().stream().map(Review.Names::these).toList(),
        review.apart().stream().map(Review.Names::these).toList());
  }

  /** With what somebody says besides. */
  public Sameness with(Sameness more) {
    return new Sameness(joined(one, more.one), joined(apart, more.apart));
  }

  private static List<List<String>> joined(List<List<String>> a, List<List<String>> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  /** Whether a person says that both phrases mean one thing, whatever their small words. */
  public boolean one(Words a, Words b) {
    return hold(one, a, b);
  }

  /** Whether a person says that they do not. */
  public boolean apart(Words a, Words b) {
    return hold(apart, a, b);
  }

  private static boolean hold(List<List<String>> sets, Words a, Words b) {
    return sets.stream()
        .anyMatch(set ->
            set.stream()
                .filter(name -> means(name, a))
                .anyMatch(name ->
                    set.stream().anyMatch(other -> !other.equals(name) && means(other, b))));
  }

  /** Whether a name, in words or as an id with hyphens, is these words. */
  private static boolean means(String name, Words words) {
    return name.equalsIgnoreCase(words.toString())
        || Words.of(name.replace('-', ' ')).stems().equals(words.said());
  }

  /** Whether a person says that two names are of two. */
  public boolean areApart(String a, String b) {
    return hold(apart, a, b);
  }

  /** Whether both names stand in one set. */
  public static boolean hold(List<List<String>> sets, String a, String b) {
    return !a.equalsIgnoreCase(b)
        && sets.stream()
            .anyMatch(set ->
                set.stream().anyMatch(a::equalsIgnoreCase)
                    && set.stream().anyMatch(b::equalsIgnoreCase));
  }
}
