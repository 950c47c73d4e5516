package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.talks.formula.Formula;

/** Needs whose words leave a choice: what comes of them when any one of the acts told will do. */
final class Choices {

  /** What parts two of which one will do, with the link said again where it is. */
  private static final Pattern OR =
      Pattern.compile(",?\\s+or\\s+(else\\s+)?((if|once|when|after|until|unless|upon)\\s+)?");

  private static final String EITHER = "either ";

  /** A verb and something it is done to follow, as they do not at the end of a list. */
  private static final Pattern ACTS = Pattern.compile("\\s+\\p{Ll}+\\s+\\S");

  private final ReportClaims report;

  Choices(ReportClaims report) {
    this.report = report;
  }

  /**
   * One need, or either of two where the words after "or" name who else could act or say the link
   * again: once the men are back or once the port has paid.
   *
   * @param draft drafts a need that leaves no choice
   */
  Formula of(Condition.Need need, Function<Condition.Need, Formula> draft) {
    Optional<Formula> chosen = chosen(need, draft);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    String words = report.words(need.span());
    var or = OR.matcher(words);
    while (or.find()) {
      Span other = new Span(need.span().start() + or.end(), need.span().end());
      Optional<String> who = opening(other);
      if (who.isPresent() || or.group(2) != null) {
        Span one = new Span(need.span().start(), need.span().start() + or.start());
        return new Formula.Or(
            List.of(
                draft.apply(new Condition.Need(one, need.by())),
                of(new Condition.Need(other, who.stream().toList()), draft)));
      }
    }
    return draft.apply(need);
  }

  /**
   * Any of several acts of one: behind <em>either</em>, or where <em>either</em> stands between who
   * acts and the acts.
   */
  private Optional<Formula> chosen(Condition.Need need, Function<Condition.Need, Formula> draft) {
    Span span = need.span();
    String words = report.words(span);
    int before = Math.max(0, span.start() - EITHER.length());
    boolean behind = report.words(new Span(before, span.start())).equalsIgnoreCase(EITHER);
    int at = behind ? 0 : words.indexOf(" " + EITHER) + 1 + EITHER.length();
    boolean inside = !behind && words.contains(" " + EITHER);
    if (need.by().size() != 1 || !(behind || inside)) {
      return Optional.empty();
    }
    List<Formula> arms = new ArrayList<>();
    var or = OR.matcher(words);
    int from = at;
    while (or.find(from)) {
      arms.add(arm(need, from, or.start(), draft));
      from = or.end();
    }
    if (arms.isEmpty()) {
      return Optional.empty();
    }
    arms.add(arm(need, from, words.length(), draft));
    return Optional.of(Formula.any(arms.stream().distinct().toList()));
  }

  private Formula arm(
      Condition.Need need, int from, int to, Function<Condition.Need, Formula> draft) {
    int start = need.span().start();
    return draft.apply(new Condition.Need(new Span(start + from, start + to), need.by()));
  }

  /** Who is named first, and does more than stand at the end of a list. */
  private Optional<String> opening(Span span) {
    return report.list(Actor.class).stream()
        .filter(a -> a.type() != Actor.Type.UNNAMED)
        .filter(a ->
            a.mentions().stream()
                .map(Actor.Mention::span)
                .anyMatch(m ->
                    m.end() < span.end()
                        && m.start() >= span.start()
                        && report
                            .words(new Span(span.start(), m.start()))
                            .matches("(?i)((either|the|an?)\\s+)*")
                        && ACTS.matcher(report.words(new Span(m.end(), span.end()))).lookingAt()))
        .map(Actor::id)
        .findFirst();
  }
}
