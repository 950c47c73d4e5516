package parley.bench;

import java.util.List;
import java.util.Random;

/** News of negotiations that never were, of any length, with every kind of claim in it. */
final class InventedNews {

  private static final int PARAGRAPH = 3;

  private static final List<String> SENTENCES =
      List.of(
          "%1$s's foreign minister, %3$s, said on %6$s that her government would only return to the"
              + " talks in %5$s once %2$s had withdrawn its inspectors from the upper dam.",
          "%2$s denied that it had sent any.",
          "“We have asked for a list of the %7$s, and we are still waiting,” its envoy, %4$s, told"
              + " reporters after meeting the mediator.",
          "Diplomats from %1$s, which has lent money to both sides, are expected to press for a"
              + " joint survey before the winter.",
          "If the survey fails, the agreement on the %7$s lapses at the end of the year, a senior"
              + " official warned on condition of anonymity.",
          "%3$s accused %2$s of breaking its word and demanded the release of the %7$s.",
          "The two sides agree on a truce but are still far apart on the %7$s.",
          "%1$s is relying on %2$s to bring the rebels to the table, according to two people"
              + " briefed on the talks.",
          "The next round is scheduled for %6$s in %5$s.",
          "In the first phase the rebels are to free the hostages; in the second the army is to"
              + " leave the valley.",
          "He added that there would be no deal without the %7$s.",
          "Mr %8$s, who leads the delegation, flew home late in the evening.");

  private static final List<String> STATES =
      List.of("Norway", "Chile", "Ghana", "Turkey", "Japan", "Egypt", "Peru", "Kenya", "Greece");
  private static final List<String> FIRST = List.of("Lea", "Tomas", "Ines", "Aro", "Mina", "Olof");
  private static final List<String> LAST =
      List.of("Moreau", "Brandt", "Halloran", "Venn", "Sol", "Keller", "Okoro", "Lind");
  private static final List<String> CITIES = List.of("Geneva", "Doha", "Oslo", "Vienna", "Lund");
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Friday", "March 12");
  private static final List<String> MATTERS =
      List.of("prisoners", "water gauges", "fishing quota", "grain price", "border posts");

  private static final List<String> ONSETS =
      List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "dr", "st");
  private static final List<String> RHYMES =
      List.of("a", "e", "i", "o", "u", "an", "el", "ir", "ov", "um", "ard", "esk");

  private InventedNews() {}

  /** News in which a few states, people and cities come back again and again, as in a report. */
  static String of(int sentences, Random random) {
    return of(sentences, random, InventedNews::pick);
  }

  /**
   * News in which nearly every name is new, so that whatever compares names has most to compare.
   */
  static String ofStrangers(int sentences, Random random) {
    return of(sentences, random, InventedNews::coined);
  }

  private static String of(int sentences, Random random, Names names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(
          pick(SENTENCES, random)
              .formatted(
                  names.pick(STATES, random),
                  names.pick(STATES, random),
                  pick(FIRST, random) + " " + names.pick(LAST, random),
                  pick(FIRST, random) + " " + names.pick(LAST, random),
                  names.pick(CITIES, random),
                  pick(DAYS, random),
                  pick(MATTERS, random),
                  names.pick(LAST, random)));
      text.append((i + 1) % PARAGRAPH == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  /** Where a name comes from: one of those there are, or a new one. */
  private interface Names {
    String pick(List<String> some, Random random);
  }

  private static String coined(List<String> unused, Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(pick(ONSETS, random)).append(pick(RHYMES, random));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static String pick(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
