package parley.reading.passages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;
import parley.reading.passages.Annotation.ConditionWords;
import parley.reading.passages.Annotation.LeverageWords;
import parley.reading.passages.Annotation.SequenceWords;
import parley.reading.statements.Groundwork;

/**
 * Compares what was found in a passage with what its annotation says. Spans agree when what they
 * share is at least half of the longer. A condition is right when its type, who states it, and what
 * waits or a need agree; a sequence when every step agrees, in order; leverage when principal,
 * mover and moved agree.
 */
final class Scorer {

  private final Annotation annotation;
  private final Groundwork groundwork;

  Scorer(Annotation annotation, Groundwork groundwork) {
    this.annotation = annotation;
    this.groundwork = groundwork;
  }

  Score conditions(List<Condition> found) {
    return score(annotation.conditions(), found, this::right);
  }

  Score sequences(List<Sequence> found) {
    return score(annotation.sequences(), found, this::right);
  }

  Score leverage(List<Leverage> found) {
    return score(annotation.leverage(), found, this::right);
  }

  private static <W, F> Score score(List<W> expected, List<F> found, BiPredicate<W, F> right) {
    List<F> open = new ArrayList<>(found);
    int hits = 0;
    for (W words : expected) {
      Optional<F> hit = open.stream().filter(f -> right.test(words, f)).findFirst();
      if (hit.isPresent()) {
        open.remove(hit.get());
        hits++;
      }
    }
    return new Score(hits, open.size(), expected.size() - hits);
  }

  private boolean right(ConditionWords words, Condition found) {
    Span main = found.consequence() == null ? found.blocked() : found.consequence();
    boolean blocked = words.blocked().filter(b -> agree(b, main)).isPresent();
    boolean need =
        words.needs().stream()
            .anyMatch(n -> found.needs().stream().anyMatch(f -> agree(n.words(), f.span())));
    return words.type() == found.type()
        && (blocked || need)
        && actors(words.by()).equals(new HashSet<>(found.statedBy()));
  }

  private boolean right(SequenceWords words, Sequence found) {
    if (words.steps().size() != found.steps().size()) {
      return false;
    }
    for (int i = 0; i < words.steps().size(); i++) {
      if (!agree(words.steps().get(i), found.steps().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean right(LeverageWords words, Leverage found) {
    return Objects.equals(actor(words.principal()), found.principal())
        && Objects.equals(actor(Optional.of(words.through())), found.through())
        && Objects.equals(actor(words.on()), found.on());
  }

  private boolean agree(String words, @Nullable Span found) {
    if (found == null) {
      return false;
    }
    Span span = annotation.span(words);
    int shared = Math.min(span.end(), found.end()) - Math.max(span.start(), found.start());
    return 2 * shared >= Math.max(span.length(), found.length());
  }

  private Set<String> actors(List<String> words) {
    Set<String> ids = new HashSet<>();
    words.forEach(w -> ids.add(String.valueOf(actor(Optional.of(w)))));
    return ids;
  }

  /** The actor that annotated words name: a mention over them, else the last one in them. */
  private @Nullable String actor(Optional<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    Span span = annotation.span(words.get());
    return groundwork
        .actors()
        .at(new Span(span.end() - 1, span.end()))
        .or(() -> groundwork.actors().within(span).stream().reduce((a, b) -> b))
        .map(a -> a.id())
        .orElse("nobody found for " + words.get());
  }
}
