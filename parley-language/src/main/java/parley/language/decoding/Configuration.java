package parley.language.decoding;

import parley.language.model.Source;

/** The parser's state: a stack, the tokens passed over since the last shift, the next token. */
final class Configuration implements Scorer.View {

  private final int size;
  private final int[] stack;
  private final int[] passed;
  private int depth;
  private int aside;
  private int next;

  /** Starts with the root on the stack. */
  Configuration(int size) {
    this.size = size;
    stack = new int[size + 1];
    passed = new int[size + 1];
    shift();
  }

  boolean isDone() {
    return next >= size;
  }

  int top() {
    return stack[depth - 1];
  }

  int next() {
    return next;
  }

  void shift() {
    while (aside > 0) {
      stack[depth++] = passed[--aside];
    }
    stack[depth++] = next++;
  }

  void reduce() {
    depth--;
  }

  void pass() {
    passed[aside++] = stack[--depth];
  }

  /** Shows two tokens side by side, with nothing else on the stack. */
  void compare(int left, int right) {
    depth = 1;
    aside = 0;
    stack[0] = left;
    next = right;
  }

  @Override
  public int token(Source source, int window) {
    if (source == Source.K) {
      if (window <= 0) {
        return -window < depth ? stack[depth - 1 + window] : Draft.NONE;
      }
      return window <= aside ? passed[aside - window] : Draft.NONE;
    }
    int token = (source == Source.I ? top() : next) + window;
    return token >= 0 && token < size ? token : Draft.NONE;
  }
}
