package parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** Compares the senses of verbs with the tree of one sentence. */
final class SenseMatcher {

  /** After <em>on</em> these say when, not what. */
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Sentence s;

  /** A sense that holds, the tokens its words stand for, and where its roles point. */
  record Match(Sense sense, List<Integer> words, List<Integer> sources, List<Integer> targets) {}

  SenseMatcher(Sentence s) {
    this.s = s;
  }

  /** The sense of a verb that asks for most and has it. */
  Optional<Match> best(Lexicon lexicon, int verb, boolean clauses) {
    Optional<Match> byLemma = best(lexicon.senses(s.lemma(verb)), verb, clauses);
    String form = s.form(verb).toLowerCase(Locale.ROOT);
    if (form.equals(s.lemma(verb))) {
      return byLemma;
    }
    Optional<Match> byForm = best(lexicon.senses(form), verb, clauses);
    return byForm.isPresent()
            && byForm.get().sense().demands() >= byLemma.map(m -> m.sense().demands()).orElse(0)
        ? byForm
        : byLemma;
  }

  private Optional<Match> best(List<Sense> senses, int verb, boolean clauses) {
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> right = Scope.right(s, verb, clauses);
    List<Integer> left =
        senses.stream().allMatch(x -> x.left().isEmpty()) ? List.of() : Scope.left(s, verb);
    for (Sense sense : senses) {
      Optional<Match> match = match(sense, verb, left, right);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  boolean holds(Sense sense, int verb) {
    return match(sense, verb, List.of(), Scope.right(s, verb, false)).isPresent();
  }

  private Optional<Match> match(Sense sense, int verb, List<Integer> left, List<Integer> right) {
    if (sense.passive() && !predicate(verb)) {
      return Optional.empty();
    }
    for (String particle : sense.particles()) {
      if (!particle(verb, particle, right)) {
        return Optional.empty();
      }
    }
    List<Integer> words = new ArrayList<>();
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    boolean found =
        inOrder(sense.left(), left, words, sources, targets)
            && inOrder(sense.right(), right, words, sources, targets);
    return found
        ? Optional.of(new Match(sense, List.copyOf(words), sources, targets))
        : Optional.empty();
  }

  /** Whether the word is what somebody is: {@code is ready}, {@code is due}. */
  private boolean predicate(int token) {
    return Clauses.passive(s, token)
        || s.tag(token).startsWith("JJ")
        || "acomp".equals(s.label(token));
  }

  private boolean particle(int verb, String word, List<Integer> right) {
    String stem = WordForms.stem(word);
    for (int token : right) {
      int head = s.head(token);
      boolean near = head == verb || (head >= 0 && s.head(head) == verb);
      int object = s.child(token, "pobj");
      boolean when = object >= 0 && DAYS.contains(s.lemma(object));
      if (near && token > verb && !when && WordForms.is(s, token, stem)) {
        return true;
      }
    }
    for (int child : s.children(verb, "prt", "prep", "advmod")) {
      int object = s.child(child, "pobj");
      boolean when = object >= 0 && DAYS.contains(s.lemma(object));
      if (child > verb && !when && WordForms.is(s, child, stem)) {
        return true;
      }
    }
    return false;
  }

  private boolean inOrder(
      List<Piece> pieces,
      List<Integer> tokens,
      List<Integer> words,
      List<Integer> sources,
      List<Integer> targets) {
    int at = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Words w -> {
          int next = after(w, tokens, at, words);
          if (next < 0) {
            return false;
          }
          at = next;
        }
        case Piece.Role role -> {
          if (at < tokens.size()) {
            mark(role, tokens.get(at), sources, targets);
          }
        }
      }
    }
    return true;
  }

  private static void mark(
      Piece.Role role, int from, List<Integer> sources, List<Integer> targets) {
    switch (role) {
      case SOURCE -> sources.add(from);
      case TARGET -> targets.add(from);
      case BOTH, SKIPPED -> {}
    }
  }

  /** The place in {@code tokens} after the first phrase from {@code at} on that fits, or -1. */
  private int after(Piece.Words piece, List<Integer> tokens, int at, List<Integer> words) {
    for (int i = at; i < tokens.size(); i++) {
      for (List<String> phrase : piece.alternatives()) {
        if (!phrase.isEmpty() && fits(phrase, tokens, i)) {
          for (int k = 0; k < phrase.size(); k++) {
            words.add(tokens.get(i + k));
          }
          return i + phrase.size();
        }
      }
    }
    return -1;
  }

  private boolean fits(List<String> phrase, List<Integer> tokens, int at) {
    if (at + phrase.size() > tokens.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      if (!WordForms.is(s, tokens.get(at + k), phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
