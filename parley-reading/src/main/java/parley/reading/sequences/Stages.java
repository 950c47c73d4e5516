package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Numbered stages over neighbouring sentences: in the first stage … in the second stage …. */
final class Stages {

  private static final Set<String> NOUNS = Set.of("stage", "phase", "step", "part");

  private static final Set<String> CONTAINS =
      Set.of("be", "bring", "include", "cover", "see", "involve", "consist");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("one", 1),
          Map.entry("1", 1),
          Map.entry("initial", 1),
          Map.entry("second", 2),
          Map.entry("two", 2),
          Map.entry("2", 2),
          Map.entry("third", 3),
          Map.entry("three", 3),
          Map.entry("3", 3),
          Map.entry("fourth", 4),
          Map.entry("four", 4),
          Map.entry("4", 4),
          Map.entry("last", 9),
          Map.entry("final", 9));

  /** How many sentences may stand between two stages of one order. */
  private static final int REACH = 2;

  private Stages() {}

  /** Numbers that stand for a stage by themselves once one was named: in the second. */
  private static final Set<String> ALONE = Set.of("second", "third", "fourth", "last");

  /**
   * @param alone whether only the number names the stage
   */
  private record Stage(
      int number, int passage, Span marker, Span step, List<String> by, boolean alone) {}

  static List<Order> read(List<Scene> scenes) {
    List<Order> found = new ArrayList<>();
    List<Stage> row = new ArrayList<>();
    for (Scene scene : scenes) {
      for (Stage stage : stages(scene)) {
        @Nullable Stage last = row.isEmpty() ? null : row.getLast();
        boolean next =
            last != null
                && stage.number() > last.number()
                && stage.passage() - last.passage() <= REACH;
        if (!next && stage.alone()) {
          continue;
        }
        if (!next) {
          order(row).ifPresent(found::add);
          row.clear();
        }
        row.add(stage);
      }
    }
    order(row).ifPresent(found::add);
    return found;
  }

  private static Optional<Order> order(List<Stage> row) {
    return row.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Order(
                row.getFirst().by(),
                row.stream().map(Stage::step).toList(),
                row.stream().map(Stage::marker).toList(),
                .88,
                "stages"));
  }

  /** The stages that a sentence opens with or names before a clause. */
  private static List<Stage> stages(Scene scene) {
    Sentence s = scene.sentence();
    List<Stage> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      boolean alone = ALONE.contains(s.form(i)) && "pobj".equals(s.label(i));
      int number = NOUNS.contains(s.lemma(i)) ? number(s, i) : alone ? value(s, i) : 0;
      int head = s.head(i);
      if (number == 0 || head < 0) {
        continue;
      }
      boolean opening = "pobj".equals(s.label(i)) && "in".equals(s.lemma(head));
      int step = opening ? s.head(head) : content(s, i);
      if (step >= 0
          && (!opening || Clauses.verb(s, step))
          && Steps.ahead(s, opening ? step : head)) {
        Span marker =
            scene
                .passage()
                .span(opening ? head : Math.min(i, numeral(s, i)), Math.max(i, numeral(s, i)));
        found.add(
            new Stage(
                number,
                scene.passage().index(),
                marker,
                Steps.words(scene, step, opening ? Set.of(head) : Set.of()),
                scene.statement(marker).map(st -> st.speakers()).orElse(List.of()),
                alone));
      }
    }
    return found;
  }

  /** <em>The first phase is a truce</em>; <em>the second would bring a vote</em>. */
  private static int content(Sentence s, int noun) {
    int verb = s.head(noun);
    return verb >= 0 && "nsubj".equals(s.label(noun)) && CONTAINS.contains(s.lemma(verb))
        ? s.child(verb, "attr", "dobj")
        : -1;
  }

  private static int number(Sentence s, int noun) {
    int numeral = numeral(s, noun);
    return numeral == noun ? 0 : value(s, numeral);
  }

  private static int value(Sentence s, int numeral) {
    return Objects.requireNonNull(NUMBERS.get(s.form(numeral).toLowerCase(Locale.ROOT)));
  }

  /** The token that numbers a stage; the noun itself where none does. */
  private static int numeral(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (NUMBERS.containsKey(s.form(child).toLowerCase(Locale.ROOT))) {
        return child;
      }
    }
    return noun;
  }
}
