package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import parley.language.Arc;
import parley.language.Sentence;
import parley.language.Token;

/** A sentence some of whose tokens are hung or tagged otherwise; no move makes a cycle. */
final class Rehung {

  private final Sentence given;
  private final List<Token> tokens;
  private final List<Arc> arcs;
  private boolean changed;

  Rehung(Sentence given) {
    this.given = given;
    this.tokens = new ArrayList<>(given.tokens());
    this.arcs = new ArrayList<>(given.arcs());
  }

  /**
   * Hangs a token on another. Where that other hung below the token, it takes the token's old place
   * first.
   */
  void hang(int token, int head, String label) {
    Arc old = arcs.get(token);
    if (old.head() == head && old.label().equals(label)) {
      return;
    }
    if (head != Arc.ROOT && under(head, token)) {
      arcs.set(head, old);
    }
    arcs.set(token, new Arc(head, label));
    changed = true;
  }

  /** Takes a token for another part of speech. */
  void tag(int token, String tag, String lemma) {
    Token old = tokens.get(token);
    tokens.set(token, new Token(old.form(), lemma, tag, old.start(), old.end()));
    changed = true;
  }

  private boolean under(int token, int top) {
    for (int i = token; i != Arc.ROOT; i = arcs.get(i).head()) {
      if (i == top) {
        return true;
      }
    }
    return false;
  }

  /** The sentence as it hangs now; the given one where nothing was moved. */
  Sentence sentence() {
    return changed ? new Sentence(tokens, arcs) : given;
  }
}
