package parley.app.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.changes.Change;
import parley.reading.contradictions.Contradiction;
import parley.reading.contradictions.Contradiction.Side;
import parley.talks.Evidence;

/** What changed between two days and what contradicts what, in words and as JSON. */
public final class ChangesFindings {

  private ChangesFindings() {}

  /**
   * The comparison as fields.
   *
   * @param since the last day the older side knows of
   * @param asOf the day the newer side describes
   */
  public record Root(
      @Nullable LocalDate since,
      @Nullable LocalDate asOf,
      List<View> changes,
      List<ContradictionView> contradictions) {}

  record View(
      String kind,
      @Nullable String party,
      String subject,
      String words,
      List<QuoteView> before,
      List<QuoteView> after) {}

  record QuoteView(String place, @Nullable String quote) {}

  record ContradictionView(
      String kind,
      boolean ownWord,
      @Nullable String who,
      String about,
      SideView one,
      SideView other) {}

  record SideView(
      String says, @Nullable String by, @Nullable LocalDate day, String place, String quote) {}

  /** In words, for a terminal: first the process, then each party, then what contradicts what. */
  public static String text(Comparison comparison, @Nullable Material material, int width) {
    Lines out = new Lines(width);
    byParty(comparison)
        .forEach((heading, changes) -> {
          out.add("", heading);
          changes.forEach(change -> change(out, change));
        });
    if (material != null) {
      contradictions(out, comparison, material, true, "a party contradicts its own earlier word");
      contradictions(out, comparison, material, false, "reports contradict each other");
    }
    return out.isEmpty() ? "Nothing changed.\n" : out.toString();
  }

  /** The changes under the name of the party whose they are, in the order of the newer Talks. */
  private static Map<String, List<Change>> byParty(Comparison comparison) {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    groups.put("The process", new ArrayList<>());
    comparison.talks().parties().forEach(p -> groups.put(p.name(), new ArrayList<>()));
    for (Change change : comparison.changes()) {
      String heading = change.party().map(comparison.talks()::nameOf).orElse("The process");
      groups.computeIfAbsent(heading, h -> new ArrayList<>()).add(change);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static void change(Lines out, Change change) {
    out.add("  ", kind(change.kind()) + ": " + change.words());
    if (change.after().isPresent() && !change.said().equals(change.saidBefore())) {
      quotes(out, "was: ", change.saidBefore());
      quotes(out, change.before().isPresent() ? "now: " : "", change.said());
    } else {
      quotes(out, "", change.saidBefore());
    }
  }

  private static void quotes(Lines out, String label, List<Evidence> said) {
    for (Evidence words : said) {
      out.add(
          "    ",
          label
              + words.quote().map(q -> Phrases.quote(Phrases.oneLine(q)) + " ").orElse("")
              + "["
              + words.place()
              + "]");
    }
  }

  private static void contradictions(
      Lines out, Comparison comparison, Material material, boolean ownWord, String heading) {
    List<Contradiction> some =
        comparison.contradictions().stream().filter(c -> c.kind().ownWord() == ownWord).toList();
    if (!some.isEmpty()) {
      out.add("", Phrases.capital(heading));
    }
    for (Contradiction found : some) {
      out.add("  ", ContradictionWords.of(found));
      for (Side side : List.of(found.one(), found.other())) {
        var words = material.evidence(side.report(), side.span());
        out.add(
            "    ",
            ContradictionWords.source(side)
                + ": "
                + Phrases.quote(Phrases.oneLine(words.quote()))
                + " ["
                + words.place()
                + "]");
      }
    }
  }

  /** The kind of a change in words: {@code position softened}, {@code new step}. */
  public static String kind(Change.Kind kind) {
    return kind.word().replace('-', ' ').replaceFirst("^(.+) new$", "new $1");
  }

  /** As JSON, ended by a line feed. */
  public static String json(Comparison comparison, @Nullable Material material) {
    return FindingsJson.of(root(comparison, material));
  }

  /** As fields; without the reports there are no contradictions to tell. */
  public static Root root(Comparison comparison, @Nullable Material material) {
    return new Root(
        comparison.since(),
        comparison.asOf(),
        comparison.changes().stream()
            .map(c ->
                new View(
                    c.kind().word(),
                    c.party().orElse(null),
                    c.subject(),
                    c.words(),
                    quotes(c.saidBefore()),
                    c.after().isPresent() ? quotes(c.said()) : List.of()))
            .toList(),
        material == null
            ? List.of()
            : comparison.contradictions().stream().map(c -> view(c, material)).toList());
  }

  private static List<QuoteView> quotes(List<Evidence> said) {
    return said.stream().map(e -> new QuoteView(e.place(), e.quote().orElse(null))).toList();
  }

  private static ContradictionView view(Contradiction found, Material material) {
    return new ContradictionView(
        found.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        found.kind().ownWord(),
        found.party(),
        found.about(),
        view(found.one(), material),
        view(found.other(), material));
  }

  private static SideView view(Side side, Material material) {
    var words = material.evidence(side.report(), side.span());
    return new SideView(side.says(), side.by(), side.day(), words.place(), words.quote());
  }
}
