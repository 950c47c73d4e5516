package parley.reading.sequences;

import java.util.Locale;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;

/** What stands between a clause and the words of time behind it, and whether those are past. */
final class Asides {

  private Asides() {}

  /** <em>Osk will pay, Norn said, once it rains</em>: only who says so stands between. */
  static boolean said(Item main, int from) {
    Sentence s = main.sentence();
    boolean clear = // he made clear
        IntStream.range(main.piece().to(), from)
            .anyMatch(i -> "parataxis".equals(s.label(i)) && "VBD".equals(s.tag(i)));
    Span between = main.scene().passage().span(main.piece().to(), from - 1);
    return clear
        || main.scene()
            .statement(main.words())
            .filter(st -> st.cue() != null && between.contains(st.cue()))
            .isPresent();
  }

  /** <em>Osk will pay, after it drew level</em>: what is over, and no <em>would</em> before it. */
  static boolean past(Item main, Item other) {
    boolean will = main.finite() >= 0 && !"would".equals(lower(main.sentence(), main.finite()));
    return will && other.over();
  }

  /** <em>after talks with the crew, Osk's last, broke up</em>: a clause of the past. */
  static boolean over(Sentence s, int from) {
    int verb = "mark".equals(s.label(from - 1)) ? s.head(from - 1) : -1;
    return verb > from && "VBD".equals(s.tag(verb));
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
