package parley.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A parsed sentence: tokens and the dependency arc of each. Indices count tokens from 0.
 *
 * <p>Every token reaches the root: a sentence with a cycle cannot be made.
 */
public final class Sentence {

  private final List<Token> tokens;
  private final List<Arc> arcs;
  private final int[][] children;

  /**
   * @throws IllegalArgumentException if there is no token, the lists differ in length, a head is
   *     out of range or the arcs hold a cycle
   */
  public Sentence(List<Token> tokens, List<Arc> arcs) {
    this.tokens = List.copyOf(tokens);
    this.arcs = List.copyOf(arcs);
    if (this.tokens.isEmpty() || this.tokens.size() != this.arcs.size()) {
      throw new IllegalArgumentException(
          this.tokens.size() + " tokens and " + this.arcs.size() + " arcs");
    }
    this.children = childrenOf(this.arcs);
    for (int i = 0; i < size(); i++) {
      requireRooted(i);
    }
  }

  private static int[][] childrenOf(List<Arc> arcs) {
    int n = arcs.size();
    int[] count = new int[n];
    for (Arc arc : arcs) {
      if (arc.head() < Arc.ROOT || arc.head() >= n) {
        throw new IllegalArgumentException("head " + arc.head() + " in a sentence of " + n);
      }
      if (arc.head() != Arc.ROOT) {
        count[arc.head()]++;
      }
    }
    int[][] children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[count[i]];
    }
    int[] filled = new int[n];
    for (int i = 0; i < n; i++) {
      int head = arcs.get(i).head();
      if (head != Arc.ROOT) {
        children[head][filled[head]++] = i;
      }
    }
    return children;
  }

  private void requireRooted(int token) {
    int steps = 0;
    for (int i = token; i != Arc.ROOT; i = head(i)) {
      if (steps++ > size()) {
        throw new IllegalArgumentException("the arcs above token " + token + " form a cycle");
      }
    }
  }

  public int size() {
    return tokens.size();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Arc> arcs() {
    return arcs;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public String form(int i) {
    return tokens.get(i).form();
  }

  public String lemma(int i) {
    return tokens.get(i).lemma();
  }

  public String tag(int i) {
    return tokens.get(i).tag();
  }

  /** The index of the token that {@code i} depends on, or {@link Arc#ROOT}. */
  public int head(int i) {
    return arcs.get(i).head();
  }

  public String label(int i) {
    return arcs.get(i).label();
  }

  /** Offset of the first character of the sentence. */
  public int start() {
    return tokens.getFirst().start();
  }

  /** Offset after the last character of the sentence. */
  public int end() {
    return tokens.getLast().end();
  }

  /** The first token that depends on none. */
  public int root() {
    for (int i = 0; i < size(); i++) {
      if (head(i) == Arc.ROOT) {
        return i;
      }
    }
    throw new IllegalStateException("a sentence without a root");
  }

  /** The tokens that depend on {@code i} directly, left to right. */
  public int[] children(int i) {
    return children[i].clone();
  }

  /** The tokens with one of these labels that depend on {@code i} directly, left to right. */
  public int[] children(int i, String... labels) {
    return Arrays.stream(children[i])
        .filter(child -> Arrays.asList(labels).contains(label(child)))
        .toArray();
  }

  /** The first token with one of these labels that depends on {@code i} directly, or -1. */
  public int child(int i, String... labels) {
    for (int child : children[i]) {
      for (String label : labels) {
        if (label.equals(label(child))) {
          return child;
        }
      }
    }
    return -1;
  }

  /** Whether {@code below} is {@code above} or depends on it, directly or not. */
  public boolean dominates(int above, int below) {
    for (int i = below; i != Arc.ROOT; i = head(i)) {
      if (i == above) {
        return true;
      }
    }
    return false;
  }

  /** {@code i} and all that depends on it, left to right; not always without gaps. */
  public int[] subtree(int i) {
    List<Integer> found = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(i));
    while (!open.isEmpty()) {
      int next = open.removeLast();
      found.add(next);
      for (int child : children[next]) {
        open.add(child);
      }
    }
    return found.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that && tokens.equals(that.tokens) && arcs.equals(that.arcs);
  }

  @Override
  public int hashCode() {
    return 31 * tokens.hashCode() + arcs.hashCode();
  }

  /** One token a line: index, form, lemma, tag, head, label. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      lines
          .append(i)
          .append('\t')
          .append(form(i))
          .append('\t')
          .append(lemma(i))
          .append('\t')
          .append(tag(i))
          .append('\t')
          .append(head(i))
          .append('\t')
          .append(label(i))
          .append('\n');
    }
    return lines.toString();
  }
}
