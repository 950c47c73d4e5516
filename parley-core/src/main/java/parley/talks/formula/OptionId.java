package parley.talks.formula;

import java.util.Comparator;

/** An option by its owner and its own name, written {@code party.option}. */
public record OptionId(String party, String name) implements Comparable<OptionId> {

  private static final Comparator<OptionId> ORDER =
      Comparator.comparing(OptionId::party).thenComparing(OptionId::name);

  @Override
  public int compareTo(OptionId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return party + "." + name;
  }
}
