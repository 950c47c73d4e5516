package parley.reading.sequences;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;

/** What stands between a clause and the words of time behind it, and whether those are past. */
final class Asides {

  /** Who refuses to act before something waits for it, whatever the row of the words. */
  private static final Set<String> REFUSING = Set.of("refuse", "decline", "reject", "deny");

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

  /** <em>refused to call the vote before the troops had left</em>: the troops are to go first. */
  static boolean refused(Item item) {
    int from = item.piece().from();
    return IntStream.range(Math.max(0, from - 2), from)
        .anyMatch(i -> REFUSING.contains(item.sentence().lemma(i)));
  }

  /** <em>once it has been signed, and not while planes are bombing</em>: no further step. */
  static boolean not(Item item) {
    return "not".equals(item.sentence().lemma(item.piece().from()));
  }
}
