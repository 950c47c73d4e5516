package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Orders over clauses and neighbouring sentences: in the first stage … in the second stage …; first
 * … next … finally …; Osk would pay, and two days later Velia would leave.
 */
final class Stages {

  /** How many sentences may stand between two stages of one order. */
  private static final int REACH = 2;

  private static final Set<String> DUTY = Set.of("will", "would", "must", "shall");

  private Stages() {}

  static List<Order> read(List<Scene> scenes) {
    List<Order> found = new ArrayList<>();
    List<Stage> row = new ArrayList<>();
    for (int i = 0; i < scenes.size(); i++) {
      Scene before = i == 0 ? null : scenes.get(i - 1);
      for (Stage stage : stages(scenes.get(i))) {
        @Nullable Stage last = row.isEmpty() ? null : row.getLast();
        boolean next =
            last != null
                && stage.follows(last.rank())
                && !stage.step().overlaps(last.step())
                && (stage.passage() == last.passage() || stage.leads(scenes.get(i).passage()))
                && stage.passage() - last.passage() <= REACH;
        if (!next) {
          order(row).ifPresent(found::add);
          row.clear();
          if (!stage.opens()) {
            first(scenes.get(i), before, stage).ifPresent(row::add);
          }
        }
        if (next || stage.opens() || !row.isEmpty()) {
          row.add(stage.rank() == Stage.NEXT ? ranked(stage, row) : stage);
        }
      }
    }
    order(row).ifPresent(found::add);
    return found;
  }

  /** One that only follows stands right after the one before it. */
  private static Stage ranked(Stage stage, List<Stage> row) {
    int rank = row.isEmpty() ? 1 : row.getLast().rank() + 1;
    return new Stage(
        rank, stage.passage(), stage.marker(), stage.step(), stage.by(), false, stage.numbered());
  }

  private static List<Stage> stages(Scene scene) {
    List<Stage> nouns = StageNouns.in(scene);
    Stream<Stage> words =
        OrderWords.in(scene).stream()
            .filter(w -> nouns.stream().noneMatch(n -> n.step().overlaps(w.step())));
    return Stream.concat(nouns.stream(), words)
        .sorted(Comparator.comparing(Stage::marker))
        .toList();
  }

  /**
   * The unmarked clause before one that says it follows: in the sentence, or all of the one before.
   */
  private static Optional<Stage> first(Scene scene, @Nullable Scene before, Stage stage) {
    Sentence s = scene.sentence();
    int at = -1;
    for (int verb : OrderWords.clauses(s)) {
      boolean earlier = scene.passage().span(verb).end() <= stage.marker().start();
      boolean plain = Clauses.subject(s, verb) < verb && promised(scene, verb);
      at = earlier && plain && stage.step().start() > scene.passage().span(verb).end() ? verb : at;
    }
    if (at >= 0) {
      return Optional.of(plain(scene, at, stage));
    }
    if (before == null
        || !stage.leads(scene.passage())
        || before.passage().paragraph() != scene.passage().paragraph()
        || stage.rank() != Stage.NEXT) {
      return Optional.empty();
    }
    List<Integer> clauses =
        OrderWords.clauses(before.sentence()).stream().filter(v -> promised(before, v)).toList();
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(plain(before, clauses.getLast(), stage));
  }

  private static Stage plain(Scene scene, int verb, Stage stage) {
    return new Stage(
        1,
        scene.passage().index(),
        stage.marker(),
        OrderWords.step(scene, Plans.told(scene.sentence(), verb), Set.of()),
        Steps.speakers(scene, scene.passage().span(verb)),
        true,
        false);
  }

  /** It will, must or is to happen; what would is told by somebody, or planned. */
  private static boolean promised(Scene scene, int verb) {
    Sentence s = scene.sentence();
    String modal = Clauses.modal(s, verb);
    boolean isTo = "be".equals(s.lemma(verb)) && s.child(verb, "xcomp") >= 0;
    boolean told = !modal.equals("would") || Plans.reported(scene, verb);
    boolean hasTo = "have".equals(s.lemma(verb)) && s.child(verb, "xcomp") > verb;
    boolean wants = Set.of("VBZ", "VBP").contains(s.tag(verb)) && Plans.told(s, verb) != verb;
    return (DUTY.contains(modal) && told) || hasTo || wants || (isTo && !"VBD".equals(s.tag(verb)));
  }

  private static Optional<Order> order(List<Stage> row) {
    if (row.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Order(
            row.stream().map(Stage::by).filter(by -> !by.isEmpty()).findFirst().orElse(List.of()),
            row.stream().map(Stage::step).toList(),
            row.stream().map(Stage::marker).distinct().toList(),
            .88,
            "stages"));
  }
}
