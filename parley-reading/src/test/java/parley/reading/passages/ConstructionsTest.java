package parley.reading.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.reading.actors.ActorFinder;
import parley.reading.actors.Actors;
import parley.reading.conditions.ConditionFinder;
import parley.reading.dates.DateFinder;
import parley.reading.dates.Dates;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.leverage.LeverageFinder;
import parley.reading.report.ParsedReport;
import parley.reading.sequences.SequenceFinder;
import parley.reading.statements.Groundwork;
import parley.reading.statements.StatementFinder;

/** The annotated passages, read from the words alone: no actor or speaker is given. */
class ConstructionsTest {

  private static final Dictionaries DICTIONARIES = Dictionaries.bundled();

  private enum Kind {
    CONDITION,
    SEQUENCE,
    LEVERAGE
  }

  @Test
  void development_isReadAsAnnotated() {
    Map<Kind, Score> scores = score("development.yaml", true);
    assertThat(scores.get(Kind.CONDITION).f1()).isGreaterThanOrEqualTo(0.9);
    assertThat(scores.get(Kind.SEQUENCE).f1()).isGreaterThanOrEqualTo(0.9);
    assertThat(scores.get(Kind.LEVERAGE).f1()).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void reporting_staysAboveTheMeasuredFloor() {
    Map<Kind, Score> scores = score("reporting.yaml", false);
    assertThat(scores.get(Kind.CONDITION).precision()).isGreaterThanOrEqualTo(0.85);
    assertThat(scores.get(Kind.CONDITION).f1()).isGreaterThanOrEqualTo(0.75);
    assertThat(scores.get(Kind.SEQUENCE).f1()).isGreaterThanOrEqualTo(0.6);
    assertThat(scores.get(Kind.LEVERAGE).f1()).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void everyPassage_hasItsOwnIdAndItsWordsInTheText() {
    Set<String> ids = new HashSet<>();
    int negatives = 0;
    for (String file : List.of("development.yaml", "reporting.yaml")) {
      for (Annotation passage : Annotation.load(file)) {
        assertThat(ids.add(passage.id())).as(passage.id()).isTrue();
        passage.conditions().forEach(c -> passage.span(c.marker()));
        passage.sequences().forEach(s -> s.steps().forEach(passage::span));
        passage.leverage().forEach(l -> l.goal().ifPresent(passage::span));
        negatives += passage.hardNegative() ? 1 : 0;
      }
    }
    assertThat(ids).hasSizeGreaterThanOrEqualTo(60);
    assertThat(negatives).isGreaterThanOrEqualTo(10);
  }

  private static Map<Kind, Score> score(String file, boolean tell) {
    Map<Kind, Score> scores = new EnumMap<>(Kind.class);
    for (Annotation passage : Annotation.load(file)) {
      Groundwork groundwork = groundwork(passage.text());
      Scorer scorer = new Scorer(passage, groundwork);
      Map<Kind, Score> here =
          Map.of(
              Kind.CONDITION, scorer.conditions(new ConditionFinder().find(groundwork)),
              Kind.SEQUENCE, scorer.sequences(new SequenceFinder().find(groundwork)),
              Kind.LEVERAGE, scorer.leverage(new LeverageFinder().find(groundwork)));
      here.forEach((kind, score) -> scores.merge(kind, score, Score::plus));
      here.forEach((kind, score) -> {
        if (tell && score.wrong() + score.missed() > 0) {
          System.out.println(file + " " + passage.id() + " " + kind + " " + score);
        }
      });
    }
    scores.forEach((kind, score) -> System.out.println(file + " " + kind + " " + score));
    return scores;
  }

  private static Groundwork groundwork(String text) {
    ParsedReport parsed = Invented.parsed(text);
    Dates dates = new DateFinder().find(parsed);
    Actors actors =
        new ActorFinder().find(parsed, parsed.report().source().published(), DICTIONARIES);
    return new Groundwork(parsed, dates, actors, new StatementFinder().find(parsed, actors, dates));
  }

  /** For a look at the figures alone. */
  static void main() {
    score("development.yaml", true);
    score("reporting.yaml", false);
  }
}
